namespace ServicePolicy;

/// <summary>The customer said whether the result helped. "No" after the resolution was told, or after closing, reopens the request.</summary>
/// <remarks>See docs/rules.md#the-end-of-a-request.</remarks>
public sealed record OutcomeConfirmed : RequestEvent
{
    /// <summary>States a verdict.</summary>
    public OutcomeConfirmed(Instant at, bool helped)
        : base(at) => Helped = helped;

    /// <summary>Whether the result helped.</summary>
    public bool Helped { get; }

    internal override EventOrder Order => EventOrder.OutcomeConfirmed;

    internal override string Detail => $"{Helped}";

    private protected override void Teach(ref ViewState view)
    {
        var moment = Moment;
        if (!Helped && view.IsOver)
        {
            view.Reopen(moment.InBracket(MomentBracket.Reopened));
            return;
        }

        view.Verdict = moment;
        view.Helped = Helped;
    }
}
