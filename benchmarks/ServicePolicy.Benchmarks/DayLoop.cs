namespace ServicePolicy.Benchmarks;

/// <summary>What a program without this library would write: one NodaTime step a day, for one interval a day.</summary>
internal sealed class DayLoop(DateTimeZone zone, LocalTime opens, LocalTime closes, HashSet<LocalDate> closed)
{
    public Instant Add(Instant start, Duration openTime)
    {
        var left = openTime;
        for (var date = start.InZone(zone).Date; ; date = date.PlusDays(1))
        {
            if (date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || closed.Contains(date))
            {
                continue;
            }

            var from = Instant.Max(start, date.At(opens).InZoneLeniently(zone).ToInstant());
            var to = date.At(closes).InZoneLeniently(zone).ToInstant();
            if (to <= from)
            {
                continue;
            }

            if (to - from >= left)
            {
                return from + left;
            }

            left -= to - from;
        }
    }
}
