namespace ServicePolicy;

/// <summary>
/// Instants as whole microseconds since 1970-01-01T00:00Z: what every instant of the library is kept to, and what the inner loops
/// calculate with.
/// </summary>
internal static class Micros
{
    /// <summary>Stands for "no instant"; earlier than all that exist.</summary>
    public const long None = long.MinValue;

    public const long PerSecond = 1_000_000;
    public const long PerMinute = 60 * PerSecond;
    public const long PerHour = 60 * PerMinute;
    public const long PerDay = 24 * PerHour;

    public static readonly long Min = Of(Instant.MinValue) + 1;
    public static readonly long Max = Of(Instant.MaxValue);

    /// <summary>Rounds towards the past, so that a truncated instant is never later than the original.</summary>
    public static long Of(Instant instant)
    {
        var ticks = instant.ToUnixTimeTicks();
        return ticks >= 0 ? ticks / 10 : (ticks - 9) / 10;
    }

    /// <summary>Rounds towards zero.</summary>
    public static long Of(Duration duration) => duration.BclCompatibleTicks / 10;

    public static Instant ToInstant(long micros) => Instant.FromUnixTimeTicks(micros * 10);

    public static Instant? ToInstantOrNull(long micros) => micros == None ? null : ToInstant(micros);

    public static Duration ToDuration(long micros) => Duration.FromTicks(micros * 10);

    public static Instant Truncate(Instant instant) => ToInstant(Of(instant));
}
