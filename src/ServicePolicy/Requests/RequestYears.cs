using System.Runtime.CompilerServices;

namespace ServicePolicy;

/// <summary>
/// The years in which the instants of a request must lie: 1900 to 2200, in UTC. They are checked where they enter, so that no limit, wait
/// or audit that starts from them can overflow or run for ever (docs/rules.md#the-order-of-facts).
/// </summary>
internal static class RequestYears
{
    public static readonly Instant First = Instant.FromUtc(1900, 1, 1, 0, 0);

    /// <summary>The last microsecond of the year 2200.</summary>
    public static readonly Instant Last = Instant.FromUtc(2201, 1, 1, 0, 0) - Duration.FromTicks(10);

    private static readonly long FirstMicro = Micros.Of(First);
    private static readonly long LastMicro = Micros.Of(Last);

    /// <summary>An instant of a request in microseconds, checked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies outside the years.</exception>
    public static long Micro(Instant instant, [CallerArgumentExpression(nameof(instant))] string? parameter = null)
    {
        var micros = Micros.Of(instant);
        return micros >= FirstMicro && micros <= LastMicro ? micros : throw Outside(instant, parameter);
    }

    /// <summary>An instant of a request, truncated to the microsecond and checked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies outside the years.</exception>
    public static Instant Truncate(Instant instant, [CallerArgumentExpression(nameof(instant))] string? parameter = null) =>
        Micros.ToInstant(Micro(instant, parameter));

    // A column of a row is named as its reader knows it, without the variable that holds the row.
    private static ArgumentOutOfRangeException Outside(Instant instant, string? parameter) =>
        new(
            parameter?.Substring(parameter.LastIndexOf('.') + 1),
            $"An instant of a request must lie in the years 1900 to 2200 (UTC), but was {instant}.");
}
