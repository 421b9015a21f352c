namespace ServicePolicy.Auditing;

/// <summary>
/// A clock that limits are counted on, and limits as seconds on it. A day counts as 24 hours there, however many are open.
/// </summary>
internal readonly record struct LimitScale
{
    public const long Day = 86_400;
    public const long LongestDays = 36_525;

    private static readonly long[] Times =
    [
        .. new[] { 5, 10, 15, 20, 30, 45 }.Select(minutes => minutes * 60L),
        .. new[] { 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 40, 48, 72, 80, 120, 160, 168, 240, 336, 720 }.Select(hours => hours * 3600L),
    ];

    private static readonly long[] Days = [.. new[] { 1, 2, 3, 4, 5, 7, 10, 14, 15, 20, 30, 60 }.Select(days => days * Day)];

    private LimitScale(TimeLimit unit) => Unit = unit;

    /// <summary>One hour, or one day, of the clock.</summary>
    public TimeLimit Unit { get; }

    /// <summary>The limits in common use, in seconds.</summary>
    public IReadOnlyList<long> Standard => Unit.IsInDays ? Days : Times;

    /// <summary>The clock of a limit.</summary>
    public static LimitScale Of(TimeLimit limit) =>
        new(limit.Clock switch
        {
            TimeLimitClock.Elapsed => TimeLimit.Hours(1),
            TimeLimitClock.WorkingTime => TimeLimit.WorkingHours(1),
            TimeLimitClock.WorkingDays when limit.By is { } by => TimeLimit.WorkingDays(1, by),
            TimeLimitClock.WorkingDays => TimeLimit.WorkingDays(1),
            _ => TimeLimit.CalendarDays(1),
        });

    public static long Seconds(TimeLimit limit) => limit.DayCount is { } days ? days * Day : limit.RawAmount / Micros.PerSecond;

    /// <summary>The limit of so many seconds; of days, the next whole one.</summary>
    public TimeLimit Limit(long seconds)
    {
        var within = Math.Min(Math.Max(0, seconds), LongestDays * Day);
        var days = (int)Math.Max(1, (within + Day - 1) / Day);
        return Unit.Clock switch
        {
            TimeLimitClock.Elapsed => TimeLimit.Of(Duration.FromSeconds(within)),
            TimeLimitClock.WorkingTime => TimeLimit.Working(Duration.FromSeconds(within)),
            TimeLimitClock.WorkingDays when Unit.By is { } by => TimeLimit.WorkingDays(days, by),
            TimeLimitClock.WorkingDays => TimeLimit.WorkingDays(days),
            _ => TimeLimit.CalendarDays(days),
        };
    }

    /// <summary>The shortest limit in common use that is at least so long.</summary>
    public TimeLimit NextStandard(long seconds)
    {
        foreach (var step in Standard)
        {
            if (step >= seconds)
            {
                return Limit(step);
            }
        }

        return Limit(((seconds / Day) + (seconds % Day == 0 ? 0 : 1)) * Day);
    }
}
