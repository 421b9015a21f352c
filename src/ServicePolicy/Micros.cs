namespace ServicePolicy;

/// <summary>
/// Instants as whole microseconds since 1970-01-01T00:00Z. The library keeps every instant to the microsecond and calculates with these
/// numbers in its inner loops.
/// </summary>
internal static class Micros
{
    /// <summary>The value that stands for "no instant"; it is earlier than every instant.</summary>
    public const long None = long.MinValue;

    public const long PerSecond = 1_000_000;
    public const long PerMinute = 60 * PerSecond;
    public const long PerHour = 60 * PerMinute;
    public const long PerDay = 24 * PerHour;

    /// <summary>The first and the last instant with which the library calculates.</summary>
    public static readonly long Min = Of(Instant.MinValue) + 1;

    /// <inheritdoc cref="Min"/>
    public static readonly long Max = Of(Instant.MaxValue);

    /// <summary>Converts an instant; rounds towards the past, so that the result is never later than the original.</summary>
    public static long Of(Instant instant)
    {
        var ticks = instant.ToUnixTimeTicks();
        return ticks >= 0 ? ticks / 10 : (ticks - 9) / 10;
    }

    /// <summary>Converts a duration; rounds towards zero.</summary>
    public static long Of(Duration duration) => duration.BclCompatibleTicks / 10;

    public static Instant ToInstant(long micros) => Instant.FromUnixTimeTicks(micros * 10);

    public static Instant? ToInstantOrNull(long micros) => micros == None ? null : ToInstant(micros);

    public static Duration ToDuration(long micros) => Duration.FromTicks(micros * 10);

    /// <summary>Drops what is finer than a microsecond, towards the past.</summary>
    public static Instant Truncate(Instant instant) => ToInstant(Of(instant));
}
