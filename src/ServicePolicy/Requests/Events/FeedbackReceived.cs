namespace ServicePolicy;

/// <summary>The customer said how the desk did.</summary>
public sealed record FeedbackReceived : RequestEvent
{
    /// <summary>States feedback.</summary>
    /// <param name="at">When it came.</param>
    /// <param name="score">The host's own scale; null where only words were said.</param>
    /// <param name="praise">Whether it praised.</param>
    public FeedbackReceived(Instant at, double? score = null, bool praise = false)
        : base(at)
    {
        Score = score;
        Praise = praise;
    }

    /// <summary>The score on the host's own scale, or null.</summary>
    public double? Score { get; }

    /// <summary>Whether it praised.</summary>
    public bool Praise { get; }

    internal override EventOrder Order => EventOrder.FeedbackReceived;

    internal override string Detail => FormattableString.Invariant($"{Score} {Praise}");

    private protected override void Teach(ref ViewState view) => view.Feedback = Moment;
}
