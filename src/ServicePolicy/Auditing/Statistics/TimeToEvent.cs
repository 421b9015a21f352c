namespace ServicePolicy.Auditing;

/// <summary>
/// How long it took until something happened; where it has not, how long it has not. Those still waiting count as far as they have come: who
/// leaves them out counts the quick ones alone.
/// </summary>
/// <remarks>
/// Shares and times are estimates of E. L. Kaplan and P. Meier ("Nonparametric estimation from incomplete observations", JASA 53, 1958,
/// 457-481). Where nothing waits they are the plain shares and percentiles. Equal by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record TimeToEvent
{
    private readonly TimeTally _tally;

    internal TimeToEvent(TimeTally tally) => _tally = tally;

    /// <summary>How long it took where it happened.</summary>
    public Durations Happened => new(_tally.Happened);

    /// <summary>How long it has not happened where it has not.</summary>
    public Durations Waiting => new(_tally.Running);

    /// <summary>The share in which it has happened so soon; null where nothing has been watched for so long.</summary>
    /// <param name="within">Elapsed, or on the clock that was counted.</param>
    public double? ShareWithin(Duration within) => new ProductLimit(_tally).At((long)Math.Floor(within.TotalSeconds))?.Share;

    /// <summary>
    /// The time by which it has happened in so large a share, too high by at most <see cref="Durations.RelativeError"/>; null where so many were
    /// not reached.
    /// </summary>
    /// <param name="share">Over 0, at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not over 0 and at most 1.</exception>
    public Duration? Quantile(double share)
    {
        Durations.CheckShare(share);
        return new ProductLimit(_tally).Reaching(share).Seconds is { } seconds
            ? Duration.FromSeconds(Math.Min(seconds, _tally.Happened.Longest!.Value))
            : null;
    }
}
