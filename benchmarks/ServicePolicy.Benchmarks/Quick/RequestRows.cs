namespace ServicePolicy.Benchmarks.Quick;

/// <summary>The rows about one request: due times, plans, events, audits.</summary>
internal static class RequestRows
{
    /// <summary>The number of requests that stay in the cache of a core, however long their histories are.</summary>
    private const int InCache = 512;

    public static void All(Report report)
    {
        report.Heading($"Due times of restored requests, six duties, {Desk.Inputs:N0} distinct inputs");
        Due(report, Reach.Email, "by e-mail", 3);
        Due(report, Reach.Phone, "by phone with customer hours", 3);
        Due(report, Reach.PhoneAtNight, "by phone, hours that never meet", 5);

        report.Heading($"Requests with their events, {Desk.Inputs:N0} distinct inputs each");
        var few = Case.Some(Desk.Inputs, 8);
        Audit(report, few);
        var many = Case.Some(Desk.Inputs, 256);
        Histories(report, few, many);
        Events(report, few, many);
        InCacheOnly(report, few[..InCache], many[..InCache]);
    }

    private static void Due(Report report, Reach reach, string how, double most)
    {
        var questions = new DueBenchmarks { Reach = reach };
        questions.Prepare();
        var due = new Timed(Desk.Inputs, questions.Due);
        var byHand = new Timed(Desk.Inputs, questions.DeadlinesByHand);
        Measured.ByTurns(11, due, byHand);
        report.Ratio($"Due ({due.Median:0} ns) {how}, to by hand ({byHand.Median:0} ns)", due.DividedBy(byHand), most);
        report.AtMost($"Due {how}, bytes", Measured.Bytes(Desk.Inputs, questions.Due), 0, "B");
    }

    private static void Histories(Report report, Case[] fewEvents, Case[] manyEvents)
    {
        var (few, many) = (Asked(fewEvents), Asked(manyEvents));
        var due = new Timed(Desk.Inputs, few.Due);
        var dueBehindMany = new Timed(Desk.Inputs, many.Due);
        var scan = new Timed(Desk.Inputs, many.ScanByHand);
        var plan = new Timed(Desk.Inputs, few.Plan);
        var planBehindMany = new Timed(Desk.Inputs, many.Plan);
        var planUnderEighteen = new Timed(Desk.Inputs, few.PlanUnderEighteen);
        Measured.ByTurns(9, due, dueBehindMany, scan, plan, planBehindMany, planUnderEighteen);
        report.Ratio($"Due behind 256 events, to behind 8 ({due.Median:0} ns)", dueBehindMany.DividedBy(due), 1.1);
        report.Ratio($"Due behind 256 events, to a scan by hand ({scan.Median:0} ns)", dueBehindMany.DividedBy(scan), 1.0);
        report.Ratio($"Plan behind 256 events, to behind 8", planBehindMany.DividedBy(plan), 1.1);
        report.AtMost("Plan, six duties", plan.Median / 1_000, 1, "us");
        report.AtMost("Plan, six duties, bytes", Measured.Bytes(Desk.Inputs, few.Plan), 600, "B");
        report.Ratio("Plan under eighteen duties, to under six", planUnderEighteen.DividedBy(plan), 2);
    }

    /// <summary>What is left of the difference where memory plays no part.</summary>
    private static void InCacheOnly(Report report, Case[] fewEvents, Case[] manyEvents)
    {
        var due = new Timed(InCache, Asked(fewEvents).Due);
        var dueBehindMany = new Timed(InCache, Asked(manyEvents).Due);
        var with = new Timed(InCache, Given(fewEvents).With);
        var withBehindMany = new Timed(InCache, Given(manyEvents).With);
        Measured.ByTurns(101, due, dueBehindMany, with, withBehindMany);
        report.Heading($"The same of the first {InCache}, which stay in the cache: what is left is work");
        report.Ratio($"Due behind 256 events, to behind 8 ({due.Median:0} ns)", dueBehindMany.DividedBy(due), 1.1);
        report.Ratio($"With an event behind 256, to behind 8 ({with.Median:0} ns)", withBehindMany.DividedBy(with), 1.1);
    }

    private static HistoryBenchmarks Asked(Case[] cases)
    {
        var questions = new HistoryBenchmarks();
        questions.Ask(cases);
        return questions;
    }

    private static EventBenchmarks Given(Case[] cases)
    {
        var questions = new EventBenchmarks();
        questions.Ask(cases);
        return questions;
    }

    private static void Events(Report report, Case[] fewEvents, Case[] manyEvents)
    {
        var (few, many) = (Given(fewEvents), Given(manyEvents));
        var with = new Timed(Desk.Inputs, few.With);
        var withBehindMany = new Timed(Desk.Inputs, many.With);
        Measured.ByTurns(15, with, withBehindMany);
        report.AtMost("With an event", with.Median, 600, "ns");
        report.AtMost("With an event, bytes", Measured.Bytes(Desk.Inputs, few.With), 640, "B");
        report.Ratio("With an event behind 256, to behind 8", withBehindMany.DividedBy(with), 1.1);
    }

    private static void Audit(Report report, Case[] cases)
    {
        var questions = new AuditBenchmarks();
        questions.Ask(cases);
        var audit = new Timed(Desk.Inputs, questions.Audit);
        Measured.ByTurns(7, audit);
        report.AtMost("Audit of eight events, six duties", audit.Median / 1_000, 10, "us");
    }
}
