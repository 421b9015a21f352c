namespace ServicePolicy.Benchmarks.Quick;

/// <summary>The rows about calendars.</summary>
internal static class CalendarRows
{
    public static void All(Report report)
    {
        report.Heading($"Calendars, {Desk.Inputs:N0} distinct inputs");
        Add(report);
        Between(report);
        IsOpen(report);
        Compiling(report);
    }

    private static void Add(Report report)
    {
        var (two, forty, many) = (Prepared(2), Prepared(40), Prepared(2_000));
        var shortAdd = new Timed(Desk.Inputs, two.Calendar);
        var add = new Timed(Desk.Inputs, forty.Calendar);
        var lunch = new Timed(Desk.Inputs, forty.CalendarWithLunch);
        var searches = new Timed(Desk.Inputs, forty.TwoSearches);
        var nodaTime = new Timed(AddBenchmarks.FewInputs, forty.NodaTimeLoop);
        var zoneInfo = new Timed(AddBenchmarks.FewInputs, forty.TimeZoneInfoLoop);
        var quartz = new Timed(AddBenchmarks.FewInputs, forty.Quartz);
        var longAdd = new Timed(Desk.Inputs, many.Calendar);
        var longQuartz = new Timed(AddBenchmarks.FewInputs, many.Quartz);
        Measured.ByTurns(25, shortAdd, add, searches, lunch, longAdd);
        Measured.ByTurns(7, add, nodaTime, zoneInfo, quartz, longQuartz);

        report.Ratio($"Add 40 h ({add.Median:0.0} ns), to two binary searches ({searches.Median:0.0} ns)", add.DividedBy(searches), 1.0);
        report.Times($"Add 40 h, to the NodaTime loop ({nodaTime.Median:N0} ns)", nodaTime.Median / add.Median, 15);
        report.Times($"Add 40 h, to the TimeZoneInfo loop ({zoneInfo.Median:N0} ns)", zoneInfo.Median / add.Median, 15);
        report.Times($"Add 40 h, to Quartz ({quartz.Median:N0} ns)", quartz.Median / add.Median, 500);
        report.Ratio($"Add 2,000 h ({longAdd.Median:0.0} ns), to Add 2 h", longAdd.DividedBy(shortAdd), 1.5);
        report.Times($"Add 2,000 h, to Quartz ({longQuartz.Median:N0} ns)", longQuartz.Median / longAdd.Median, 20_000);
        report.Ratio("Add 40 h with lunch, to without", lunch.DividedBy(add), 2);
        report.AtMost("Add, bytes", Measured.Bytes(Desk.Inputs, forty.Calendar), 0, "B");
    }

    private static AddBenchmarks Prepared(int hours)
    {
        var add = new AddBenchmarks { Hours = hours };
        add.Prepare();
        return add;
    }

    private static void Between(Report report)
    {
        var questions = new BetweenBenchmarks();
        questions.Prepare();
        var between = new Timed(Desk.Inputs, questions.Calendar);
        var searches = new Timed(Desk.Inputs, questions.TwoSearches);
        Measured.ByTurns(25, between, searches);
        report.Ratio(
            $"Between ({between.Median:0.0} ns), to two binary searches ({searches.Median:0.0} ns)", between.DividedBy(searches), 1.0);
        report.AtMost("Between, bytes", Measured.Bytes(Desk.Inputs, questions.Calendar), 0, "B");
    }

    private static void IsOpen(Report report)
    {
        var questions = new IsOpenBenchmarks();
        questions.Prepare();
        var isOpen = new Timed(Desk.Inputs, questions.Calendar);
        var localDate = new Timed(Desk.Inputs, questions.LocalDate);
        var quartz = new Timed(IsOpenBenchmarks.FewInputs, questions.Quartz);
        Measured.ByTurns(15, isOpen, localDate, quartz);
        report.Ratio($"IsOpen ({isOpen.Median:0.0} ns), to the local date ({localDate.Median:0.0} ns)", isOpen.DividedBy(localDate), 0.6);
        report.Times($"IsOpen, to Quartz ({quartz.Median:N0} ns)", quartz.Median / isOpen.Median, 15);
        report.AtMost("IsOpen, bytes", Measured.Bytes(Desk.Inputs, questions.Calendar), 0, "B");
    }

    private static void Compiling(Report report)
    {
        var questions = new CompilingBenchmarks();
        var many = new Timed(CompilingBenchmarks.Times, questions.SixteenYears);
        var one = new Timed(CompilingBenchmarks.Times, questions.OneYear);
        var none = new Timed(CompilingBenchmarks.Times, questions.Unasked);
        Measured.ByTurns(15, many, one, none);
        report.AtMost("Compiling 16 years, the calendar itself left out", (many.Median - none.Median) / 1_000_000, 3, "ms");
        report.AtMost(
            "Compiling 16 years, bytes allocated", (Bytes(questions.SixteenYears) - Bytes(questions.Unasked)) / 1024.0, 256, "KiB");
        report.AtMost("Compiling one year, the calendar itself left out", (one.Median - none.Median) / 1_000, 60, "us");
        report.AtMost("Compiling one year, bytes allocated", (Bytes(questions.OneYear) - Bytes(questions.Unasked)) / 1024.0, 16, "KiB");

        static long Bytes(Func<long> pass) => Measured.Bytes(CompilingBenchmarks.Times, pass);
    }
}
