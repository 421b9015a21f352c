using System.Globalization;
using NodaTime.Text;

namespace LogAudit.Generating;

/// <summary>Writes a log of made-up requests, the same each time, to try the program on and to see that its memory does not grow.</summary>
internal static class GeneratedLog
{
    private const int RowsACase = 8;

    private static readonly Instant First = Instant.FromUtc(2024, 1, 1, 6, 0);

    private static readonly (string Activity, string Event, string Actor, int MeanMinutes)[] Steps =
    [
        ("Receipt sent", "Acknowledged", "system", 1),
        ("In progress", "WorkStarted", "provider", 180),
        ("In progress", "UpdateSent", "provider", 1500),
        ("Message", "CustomerMessage", "customer", 900),
        ("In progress", "UpdateSent", "provider", 300),
        ("Resolved", "Resolved", "provider", 2400),
        ("Closed", "Closed", "system", 7200),
    ];

    /// <summary>Writes the given number of rows, eight for each case. The last case may have fewer.</summary>
    public static void Write(TextWriter log, long rows)
    {
        log.Write("case_id,time_utc,activity,event,due,actor,visible\n");
        var dice = 0x9E3779B97F4A7C15UL;
        for (var row = 0L; row < rows; row += RowsACase)
        {
            var at = First + Duration.FromMinutes(row / RowsACase);
            var id = string.Create(CultureInfo.InvariantCulture, $"G-{row / RowsACase:00000000}");
            Line(log, id, at, "Opened", "Received", "customer");
            for (var step = 0; step < Math.Min(Steps.Length, rows - row - 1); step++)
            {
                var (activity, happened, actor, mean) = Steps[step];
                at += Duration.FromSeconds(1 + (long)(-Math.Log(1 - Next(ref dice)) * mean * 60));
                Line(log, id, at, activity, happened, actor);
            }
        }
    }

    private static void Line(TextWriter log, string id, Instant at, string activity, string happened, string actor) =>
        log.Write($"{id},{InstantPattern.General.Format(at)},{activity},{happened},,{actor},public\n");

    /// <summary>A random number from 0 to under 1, evenly distributed (xorshift64*, S. Vigna 2016).</summary>
    private static double Next(ref ulong dice)
    {
        dice ^= dice >> 12;
        dice ^= dice << 25;
        dice ^= dice >> 27;
        return (unchecked(dice * 0x2545F4914F6CDD1DUL) >> 11) * (1.0 / (1UL << 53));
    }
}
