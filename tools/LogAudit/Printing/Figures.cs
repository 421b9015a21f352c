using System.Globalization;

namespace LogAudit.Printing;

/// <summary>Shares and lengths of time as people read them.</summary>
internal static class Figures
{
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Writes a share such as "92.4 %", or a dash if there is none.</summary>
    public static string Percent(double? share) =>
        share is { } some ? string.Create(CultureInfo.InvariantCulture, $"{some * 100:0.0} %") : "–";

    /// <summary>Writes a range such as "91.0–93.6 %".</summary>
    public static string Range(ShareRange? range) =>
        range is { } some ? string.Create(CultureInfo.InvariantCulture, $"{some.Low * 100:0.0}–{some.High * 100:0.0} %") : "–";

    /// <summary>Writes percentage points with their sign.</summary>
    public static string Points(double? difference) =>
        difference is { } some ? string.Create(CultureInfo.InvariantCulture, $"{some * 100:+0.0;−0.0;0.0} points") : "–";

    public static string PointsRange(ShareRange? range) =>
        range is { } some ? string.Create(
            CultureInfo.InvariantCulture, $"{some.Low * 100:+0.0;−0.0;0.0} to {some.High * 100:+0.0;−0.0;0.0}") : "–";

    public static string Decimal(double? value) =>
        value is { } some ? some.ToString(some < 10 ? "0.0" : "N0", CultureInfo.InvariantCulture) : "–";

    /// <summary>Writes the two largest units, such as "45 s", "3 h 12 min" or "12 d 4 h", or a dash if there is no length.</summary>
    public static string Length(Duration? length)
    {
        if (length is not { } time)
        {
            return "–";
        }

        var seconds = (long)Math.Ceiling(time.TotalSeconds);
        return seconds < 60 ? $"{seconds} s"
            : seconds < 3600 ? Two(seconds / 60, "min", seconds % 60, "s")
            : seconds < 86_400 ? Two(seconds / 3600, "h", seconds % 3600 / 60, "min")
            : Two(seconds / 86_400, "d", seconds % 86_400 / 3600, "h");
    }

    private static string Two(long large, string unit, long small, string smallUnit) =>
        small == 0 || large >= 100 ? $"{Count(large)} {unit}" : $"{Count(large)} {unit} {small} {smallUnit}";
}
