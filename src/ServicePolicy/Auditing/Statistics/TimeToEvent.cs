namespace ServicePolicy.Auditing;

/// <summary>
/// The times until something happened and, for cases in which it has not happened yet, the times so far. Cases still waiting are included
/// as censored observations; leaving them out would count only the fast ones.
/// </summary>
/// <remarks>
/// Shares and times are estimates of E. L. Kaplan and P. Meier ("Nonparametric estimation from incomplete observations", JASA 53, 1958,
/// 457-481). If nothing is waiting they are the plain shares and percentiles. Equal by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record TimeToEvent
{
    private readonly TimeTally _tally;

    internal TimeToEvent(TimeTally tally)
    {
        _tally = tally;
        Happened = new(tally.Happened);
        Waiting = new(tally.Running);
    }

    /// <summary>The times of the cases in which it happened.</summary>
    public Durations Happened { get; }

    /// <summary>The times so far of the cases in which it has not happened yet.</summary>
    public Durations Waiting { get; }

    /// <summary>Estimates the share of cases in which it has happened within a time.</summary>
    /// <param name="within">The time, counted as these times are: elapsed, unless said otherwise where they come from.</param>
    /// <returns>The share from 0 to 1; null if no case has been watched for so long.</returns>
    public double? ShareWithin(Duration within) => new ProductLimit(_tally).At((long)Math.Floor(within.TotalSeconds))?.Share;

    /// <summary>
    /// Estimates the time by which it has happened in this share of cases, too high by at most <see cref="Durations.RelativeError"/>.
    /// </summary>
    /// <param name="share">The share of cases, more than 0 and at most 1: 0.5 gives the median.</param>
    /// <returns>The time; null if it has not happened in so many cases.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not more than 0 and at most 1.</exception>
    public Duration? Quantile(double share)
    {
        Durations.CheckShare(share);
        return new ProductLimit(_tally).Reaching(share).Seconds is { } seconds
            ? Duration.FromSeconds(Math.Min(seconds, _tally.Happened.Longest!.Value))
            : null;
    }
}
