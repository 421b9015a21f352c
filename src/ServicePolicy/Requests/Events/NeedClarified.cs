namespace ServicePolicy;

/// <summary>More of what the customer needs became known.</summary>
public sealed record NeedClarified : RequestEvent
{
    /// <summary>Creates the event of a clarified need.</summary>
    /// <param name="at">When the parts became known.</param>
    /// <param name="brief">The parts that became known. Other parts stay as they were.</param>
    /// <exception cref="ArgumentNullException">The brief is null.</exception>
    public NeedClarified(Instant at, Brief brief)
        : base(at) => Brief = Guard.NotNull(brief);

    /// <summary>The parts that became known. Other parts stay as they were.</summary>
    public Brief Brief { get; }

    internal override EventOrder Order => EventOrder.NeedClarified;

    internal override string Detail => $"{Brief}";

    private protected override void Teach(ref ViewState view) =>
        view.Brief = view.Brief.With(Brief, new Moment(Micro, MomentBracket.First));
}
