namespace ServicePolicy;

/// <summary>A fact that only the host knows the meaning of.</summary>
public sealed record Noted : RequestEvent
{
    /// <summary>Notes a fact.</summary>
    /// <param name="at">When it happened.</param>
    /// <param name="mark">Its name.</param>
    /// <param name="value">The instant it speaks of, if any.</param>
    public Noted(Instant at, Mark mark, Instant? value = null)
        : base(at)
    {
        Mark = Guard.NotNull(mark);
        Value = value is { } instant ? Micros.Truncate(instant) : null;
    }

    /// <summary>The name of the fact.</summary>
    public Mark Mark { get; }

    /// <summary>The instant it speaks of, or null.</summary>
    public Instant? Value { get; }

    internal override EventOrder Order => EventOrder.Noted;

    internal override string Detail => $"{Mark} {Whole(Value)}";

    private protected override void Teach(ref ViewState view)
    {
        if (!view.IsClosed)
        {
            view.Marks = view.Marks.And(Mark, At, Value);
        }
    }
}
