namespace ServicePolicy;

/// <summary>The customer said how satisfied they are with the service.</summary>
public sealed record FeedbackReceived : RequestEvent
{
    /// <summary>Creates the event of feedback.</summary>
    /// <param name="at">When the feedback arrived.</param>
    /// <param name="score">The score, on a scale of your own; null where there is none.</param>
    /// <param name="praise">Whether the customer praised the service.</param>
    public FeedbackReceived(Instant at, double? score = null, bool praise = false)
        : base(at)
    {
        Score = score;
        Praise = praise;
    }

    /// <summary>The score, on a scale of your own; null where there is none.</summary>
    public double? Score { get; }

    /// <summary>Whether the customer praised the service.</summary>
    public bool Praise { get; }

    internal override EventOrder Order => EventOrder.FeedbackReceived;

    internal override string Detail => FormattableString.Invariant($"{Score} {Praise}");

    private protected override void Teach(ref ViewState view) => view.Rare = view.Rare with { Feedback = Moment };
}
