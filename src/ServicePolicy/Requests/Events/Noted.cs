namespace ServicePolicy;

/// <summary>A fact happened whose meaning only your application knows. Custom duties can read it.</summary>
public sealed record Noted : RequestEvent
{
    /// <summary>Creates the event of a fact of your own.</summary>
    /// <param name="at">When the fact happened.</param>
    /// <param name="mark">The name of the fact.</param>
    /// <param name="value">An instant that the fact refers to, such as a delivery date; null where there is none.</param>
    /// <exception cref="ArgumentNullException">The mark is null.</exception>
    public Noted(Instant at, Mark mark, Instant? value = null)
        : base(at)
    {
        Mark = Guard.NotNull(mark);
        Value = value is { } instant ? RequestYears.Truncate(instant, nameof(value)) : null;
    }

    /// <summary>The name of the fact.</summary>
    public Mark Mark { get; }

    /// <summary>An instant that the fact refers to, or null where there is none.</summary>
    public Instant? Value { get; }

    internal override EventOrder Order => EventOrder.Noted;

    internal override string Detail => $"{Mark} {Whole(Value)}";

    private protected override void Teach(ref ViewState view)
    {
        if (!view.IsClosed)
        {
            view.Rare = view.Rare with { Marks = view.Rare.Marks.And(Mark, At, Value) };
        }
    }
}
