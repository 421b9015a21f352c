using static ServicePolicy.HolidayRule;

namespace ServicePolicy.Benchmarks;

/// <summary>The desk that all questions are about: Helsinki, Mon–Fri 08–16, twelve holidays a year, asked about 2020 to 2035.</summary>
internal static class Desk
{
    public const int Inputs = 65_536;

    public static readonly LocalTime Opens = new(8, 0);
    public static readonly LocalTime LunchFrom = new(11, 30);
    public static readonly LocalTime LunchTo = new(12, 0);
    public static readonly LocalTime Closes = new(16, 0);

    public static readonly Instant From = Instant.FromUtc(2020, 1, 1, 0, 0);
    public static readonly Instant To = Instant.FromUtc(2036, 1, 1, 0, 0);

    /// <summary>The same years with a margin, so that every question has an opening before it and one after it.</summary>
    public static readonly Interval Span = new(From - Duration.FromDays(30), To + Duration.FromDays(30));

    // Two thousand hours of open time are just over a year.
    private static readonly Duration StartsWithin = Duration.FromDays(14 * 365);

    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    public static HolidaySet Holidays { get; } = new(
        "desk",
        Fixed(1, 1),
        Fixed(1, 6),
        Easter(-2),
        Easter(1),
        Easter(39),
        Fixed(5, 1),
        WeekdayOnOrAfter(6, 19, IsoDayOfWeek.Friday),
        WeekdayOnOrAfter(10, 31, IsoDayOfWeek.Saturday),
        Fixed(12, 6),
        Fixed(12, 24),
        Fixed(12, 25),
        Fixed(12, 26));

    public static HashSet<LocalDate> ClosedDates { get; } = [.. Enumerable.Range(2019, 19).SelectMany(Holidays.InYear)];

    public static WorkingCalendar Calendar(bool lunch = false) => WorkingCalendar.In(Zone)
        .Open(lunch ? "Mon-Fri 08:00-11:30, 12:00-16:00" : "Mon-Fri 08:00-16:00")
        .Closed(Holidays)
        .Build();

    /// <summary>The calendar with all sixteen years compiled.</summary>
    public static WorkingCalendar Warm(bool lunch = false)
    {
        var calendar = Calendar(lunch);
        _ = calendar.Between(Span.Start, Span.End);
        return calendar;
    }

    public static Instant[] Starts()
    {
        var random = new Random(20261122);
        var starts = new Instant[Inputs];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = From + Duration.FromSeconds(random.NextInt64((long)StartsWithin.TotalSeconds));
        }

        return starts;
    }

    /// <summary>Microseconds since 1970, which is what the bare searches work on.</summary>
    public static long Micros(Instant instant) => instant.ToUnixTimeTicks() / 10;

    public static long Micros(Duration duration) => duration.BclCompatibleTicks / 10;
}
