namespace ServicePolicy.Benchmarks.Quick;

/// <summary>The rows about a million cases.</summary>
internal static class CaseRows
{
    private const int Passes = 7;

    public static void Million(Report report)
    {
        report.Heading("A million open cases, six duties");
        var questions = new ManyCasesBenchmarks();
        questions.PrepareRows();
        GC.Collect();
        var cold = new Timed(1, questions.DueOnOneCore).Once() / 1e9;
        var one = new Timed(1, questions.DueOnOneCore);
        var oneByWall = new Timed(1, questions.DueOnOneCore, byWall: true);
        var two = new Timed(1, questions.DueOnTwoCores, byWall: true);
        Measured.ByTurns(Passes, one, oneByWall, two);
        report.AtMost("Due from restored rows on one core, warm", one.Median / 1e9, 0.2, "s");
        report.AtMost("Due from restored rows on one core, first time in the process", cold, 0.4, "s");
        report.AtLeast("Due from restored rows, two cores against one", oneByWall.DividedBy(two), 1.7);

        questions.Forget();
        questions.PrepareHistories();
        var fold = new Timed(1, questions.FoldAndPlan);
        Measured.ByTurns(3, fold);
        report.AtMost("Folded from eight events and planned, on one core", fold.Median / 1e9, 1, "s");
        questions.Forget();
        GC.Collect();
    }
}
