namespace ServicePolicy.Benchmarks.Quick;

/// <summary>The row about a log of five million rows: its memory is bounded, its speed only stated.</summary>
internal static class LogRows
{
    private const int Passes = 10;

    /// <summary>A quarter of a byte a case: new buckets of rare durations, and nothing that is kept of each case.</summary>
    private const int MostGrown = 128;

    public static void ToScorecard(Report report)
    {
        report.Heading($"A log streamed to a scorecard, six duties, {(long)Passes * ScorecardBenchmarks.Rows:N0} rows");
        var questions = new ScorecardBenchmarks();
        var stream = new Timed(ScorecardBenchmarks.Rows, questions.Stream);
        stream.Note();
        var atFirst = LiveBytes();
        for (var pass = 1; pass < Passes; pass++)
        {
            stream.Note();
        }

        var grown = LiveBytes() - atFirst;
        questions.Check();
        report.AtMost($"Memory grown since the first tenth ({1e9 / stream.Median:N0} rows a second)", grown / 1024.0, MostGrown, "KiB");
    }

    private static long LiveBytes() => GC.GetTotalMemory(forceFullCollection: true);
}
