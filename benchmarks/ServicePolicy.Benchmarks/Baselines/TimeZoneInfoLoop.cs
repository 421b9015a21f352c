namespace ServicePolicy.Benchmarks;

/// <summary>
/// The loop over the days on the base library's zones. It takes and gives NodaTime's instants, as ticks, to be comparable.
/// </summary>
internal sealed class TimeZoneInfoLoop(TimeZoneInfo zone, HashSet<DateOnly> closed, TimeOnly opens, TimeOnly closes)
{
    public Instant Add(Instant start, Duration openTime)
    {
        var utc = start.ToDateTimeUtc();
        var left = openTime.ToTimeSpan();
        for (var date = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, zone)); ; date = date.AddDays(1))
        {
            if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || closed.Contains(date))
            {
                continue;
            }

            var from = At(date, opens);
            var to = At(date, closes);
            from = from < utc ? utc : from;
            if (to <= from)
            {
                continue;
            }

            if (to - from >= left)
            {
                return Instant.FromDateTimeUtc(from + left);
            }

            left -= to - from;
        }
    }

    private DateTime At(DateOnly date, TimeOnly time) => TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(time), zone);
}
