namespace ServicePolicy.Benchmarks;

/// <summary>What a program without this library would write: a loop over the days on NodaTime.</summary>
internal sealed class NodaTimeLoop(DateTimeZone zone, HashSet<LocalDate> closed, params (LocalTime Opens, LocalTime Closes)[] stretches)
{
    public Instant Add(Instant start, Duration openTime)
    {
        var left = openTime;
        for (var date = start.InZone(zone).Date; ; date = date.PlusDays(1))
        {
            if (!IsWorkingDay(date))
            {
                continue;
            }

            foreach (var (opens, closes) in stretches)
            {
                var from = Instant.Max(start, At(date, opens));
                var to = At(date, closes);
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

    public Duration Between(Instant start, Instant end)
    {
        var sum = Duration.Zero;
        var last = end.InZone(zone).Date;
        for (var date = start.InZone(zone).Date; date <= last; date = date.PlusDays(1))
        {
            if (!IsWorkingDay(date))
            {
                continue;
            }

            foreach (var (opens, closes) in stretches)
            {
                var from = Instant.Max(start, At(date, opens));
                var to = Instant.Min(end, At(date, closes));
                sum += to > from ? to - from : Duration.Zero;
            }
        }

        return sum;
    }

    /// <summary>Compares the local date with a hash set of holidays, and the local time with the hours.</summary>
    public bool IsOpen(Instant instant)
    {
        var local = instant.InZone(zone).LocalDateTime;
        if (!IsWorkingDay(local.Date))
        {
            return false;
        }

        var time = local.TimeOfDay;
        foreach (var (opens, closes) in stretches)
        {
            if (opens <= time && time < closes)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWorkingDay(LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !closed.Contains(date);

    private Instant At(LocalDate date, LocalTime time) => date.At(time).InZoneLeniently(zone).ToInstant();
}
