namespace ServicePolicy.Benchmarks.Quick;

/// <summary>The rows about one request: due times, plans, events, audits.</summary>
internal static class RequestRows
{
    public static void All(Report report)
    {
        report.Heading($"Due times of restored requests, six duties, {Desk.Inputs:N0} distinct inputs");
        Due(report, Reach.Email, "by e-mail", 3);
        Due(report, Reach.Phone, "by phone with customer hours", 3);
        Due(report, Reach.PhoneAtNight, "by phone, hours that never meet", 5);

        report.Heading($"Requests with their events, {HistoryBenchmarks.Requests:N0} distinct inputs");
        Histories(report);
        Events(report);
        Audit(report);
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

    private static void Histories(Report report)
    {
        var few = Prepared(8);
        var many = Prepared(256);
        var due = new Timed(HistoryBenchmarks.Requests, few.Due);
        var dueBehindMany = new Timed(HistoryBenchmarks.Requests, many.Due);
        var scan = new Timed(HistoryBenchmarks.Requests, many.ScanByHand);
        var plan = new Timed(HistoryBenchmarks.Requests, few.Plan);
        var planBehindMany = new Timed(HistoryBenchmarks.Requests, many.Plan);
        var planUnderEighteen = new Timed(HistoryBenchmarks.Requests, few.PlanUnderEighteen);
        Measured.ByTurns(25, due, dueBehindMany, scan, plan, planBehindMany, planUnderEighteen);
        report.Ratio($"Due behind 256 events, to behind 8 ({due.Median:0} ns)", dueBehindMany.DividedBy(due), 1.1);
        report.Ratio($"Due behind 256 events, to a scan by hand ({scan.Median:0} ns)", dueBehindMany.DividedBy(scan), 1.0);
        report.Ratio($"Plan behind 256 events, to behind 8", planBehindMany.DividedBy(plan), 1.1);
        report.AtMost("Plan, six duties", plan.Median / 1_000, 1, "us");
        report.AtMost("Plan, six duties, bytes", Measured.Bytes(HistoryBenchmarks.Requests, few.Plan), 600, "B");
        report.Ratio("Plan under eighteen duties, to under six", planUnderEighteen.DividedBy(plan), 2);
    }

    private static HistoryBenchmarks Prepared(int events)
    {
        var questions = new HistoryBenchmarks { Events = events };
        questions.Prepare();
        return questions;
    }

    private static void Events(Report report)
    {
        var (few, many) = (new EventBenchmarks { Events = 8 }, new EventBenchmarks { Events = 256 });
        few.Prepare();
        many.Prepare();
        var with = new Timed(EventBenchmarks.Requests, few.With);
        var withBehindMany = new Timed(EventBenchmarks.Requests, many.With);
        Measured.ByTurns(25, with, withBehindMany);
        report.AtMost("With an event", with.Median, 600, "ns");
        report.AtMost("With an event, bytes", Measured.Bytes(EventBenchmarks.Requests, few.With), 640, "B");
        report.Ratio("With an event behind 256, to behind 8", withBehindMany.DividedBy(with), 1.1);
    }

    private static void Audit(Report report)
    {
        var questions = new AuditBenchmarks();
        var audit = new Timed(AuditBenchmarks.Requests, questions.Audit);
        Measured.ByTurns(11, audit);
        report.AtMost("Audit of eight events, six duties", audit.Median / 1_000, 10, "us");
    }
}
