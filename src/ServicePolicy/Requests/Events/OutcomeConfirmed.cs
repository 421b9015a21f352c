namespace ServicePolicy;

/// <summary>
/// The customer said whether the result helped. A "no" after the resolution was told or the request was closed reopens the request.
/// </summary>
/// <remarks>See docs/rules.md#the-end-of-a-request.</remarks>
public sealed record OutcomeConfirmed : RequestEvent
{
    /// <summary>Creates the event of a verdict.</summary>
    /// <param name="at">When the customer said it.</param>
    /// <param name="helped">Whether the result helped.</param>
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

        view.Rare = view.Rare with { Verdict = moment, Helped = Helped };
    }
}
