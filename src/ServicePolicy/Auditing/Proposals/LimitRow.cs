namespace ServicePolicy.Auditing;

/// <summary>What one limit would have meant.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="KeptShare">The share of cases it keeps; null where nothing was watched for so long.</param>
/// <param name="Late">The contacts that it makes late: those that took longer, made or not.</param>
/// <param name="Extra">
/// The contacts by the new deadlines, before the promised ones, that were not made by then: one for each late case, or of a cadence as many as
/// divide each silence. At most so many: what is said earlier need not be said again. Zero for the promised limit and laxer ones; null for
/// stricter than an eighth of it.
/// </param>
/// <param name="ExtraADay">The same, on average over all days of the scorecard, weekends too.</param>
/// <param name="ExtraInBusiestHour">The same, in the hour of the week that most of them are due in, on average a week.</param>
/// <param name="BusiestDay">The day of that hour, in the zone of the promise; none where there are none.</param>
/// <param name="BusiestHour">That hour, 0 to 23.</param>
public sealed record LimitRow(
    TimeLimit Limit, double? KeptShare, long Late, long? Extra, double? ExtraADay, double? ExtraInBusiestHour, IsoDayOfWeek BusiestDay, int BusiestHour);
