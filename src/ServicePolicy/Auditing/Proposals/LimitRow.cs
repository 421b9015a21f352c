namespace ServicePolicy.Auditing;

/// <summary>What one limit would have meant for the service as it was.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record LimitRow
{
    internal LimitRow(
        TimeLimit limit,
        double? keptShare,
        long late,
        long? extra,
        double? extraPerDay,
        double? extraInBusiestHour,
        IsoDayOfWeek busiestDay,
        int busiestHour)
    {
        Limit = limit;
        KeptShare = keptShare;
        Late = late;
        Extra = extra;
        ExtraPerDay = extraPerDay;
        ExtraInBusiestHour = extraInBusiestHour;
        BusiestDay = busiestDay;
        BusiestHour = busiestHour;
    }

    /// <summary>The limit.</summary>
    public TimeLimit Limit { get; }

    /// <summary>
    /// The share of cases that keep the limit, from 0 to 1. It is an estimate that includes open cases; null if no case was watched for so
    /// long.
    /// </summary>
    public double? KeptShare { get; }

    /// <summary>
    /// The number of cases that the limit makes late: those that took longer, whether the contact was made in the end or not.
    /// </summary>
    public long Late { get; }

    /// <summary>
    /// How many more contacts the stricter limit would have needed before the deadline of the policy's limit: one per late case, or for a
    /// cadence several per silence. An upper bound, since a contact made earlier need not be repeated. Zero for the policy's limit and
    /// longer ones; null for limits shorter than an eighth of it.
    /// </summary>
    public long? Extra { get; }

    /// <summary>
    /// <see cref="Extra"/> per day, on average over all days of the scorecard, weekends included. Null if <see cref="Extra"/> is, or if the
    /// scorecard spans no time.
    /// </summary>
    public double? ExtraPerDay { get; }

    /// <summary>
    /// The part of <see cref="Extra"/> that is due in the busiest hour of the week, on average per week. Null if <see cref="Extra"/> is, or
    /// if the scorecard spans no time.
    /// </summary>
    public double? ExtraInBusiestHour { get; }

    /// <summary>The day of the busiest hour, in the zone of the policy's calendar; none if there are no extra contacts.</summary>
    public IsoDayOfWeek BusiestDay { get; }

    /// <summary>
    /// The hour of the week in which most of the extra contacts are due, 0 to 23, in the zone of the policy's calendar; 0 if there are
    /// none.
    /// </summary>
    public int BusiestHour { get; }
}
