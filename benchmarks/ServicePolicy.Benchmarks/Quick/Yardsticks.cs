using System.Runtime.InteropServices;

namespace ServicePolicy.Benchmarks.Quick;

/// <summary>The table of yardsticks in under three minutes: figures for people to read, never a reason to fail.</summary>
internal static class Yardsticks
{
    public static void Run(TextWriter to)
    {
        var from = TimeProvider.System.GetTimestamp();
        var report = new Report(to);
        to.WriteLine(
            $"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}; "
            + $"medians of one run.");

        // These rows come first, while the code is cold.
        CaseRows.Million(report);
        CalendarRows.All(report);
        RequestRows.All(report);
        LogRows.ToScorecard(report);

        to.WriteLine();
        to.WriteLine(
            $"{report.Rows - report.Short} of {report.Rows} pass, {report.Short} fall "
            + $"short; {TimeProvider.System.GetElapsedTime(from).TotalSeconds:0} s.");
    }
}
