namespace ServicePolicy;

/// <summary>Something odd about an event of an imported history.</summary>
/// <remarks>Equal by value. See docs/rules.md#dirty-histories.</remarks>
public sealed record Oddity
{
    internal Oddity(OddityKind kind, RequestEvent fact, int position)
    {
        Kind = kind;
        Event = fact;
        Position = position;
    }

    /// <summary>The kind of oddity.</summary>
    public OddityKind Kind { get; }

    /// <summary>The event, as it was given.</summary>
    public RequestEvent Event { get; }

    /// <summary>The position of the event in the list given, counted from 0.</summary>
    public int Position { get; }
}
