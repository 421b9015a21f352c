using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LogAudit;
using ServicePolicy.Tests.Support;
using Xunit.Abstractions;

namespace ServicePolicy.Tests.Tools;

/// <summary>The commands audit, propose and compare of LogAudit, run as their users run them.</summary>
public sealed partial class AuditCommandTests(ITestOutputHelper output) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("log-audit-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Audit_SampleLog_SaysHowThePolicyWasKept()
    {
        var (code, printed) = Run("audit", "--segment", "channel");

        code.ShouldBe(App.Fine);
        printed.ShouldContain("Requests 13, of which 10 go on");
        printed.ShouldContain("AnnounceWork               76.9 %    49.7–91.8 %     10      0         3      1         0        100.0 %");
        printed.ShouldContain("Channel Email           6       100.0 %");
        printed.ShouldContain("Cases read 13 = audited 13 + not yet received 0 + refused 0");
        printed.ShouldContain("Rows read 62 = mapped 53 + ignored 5 + odd 4 + refused 0");
    }

    [Fact]
    public void Audit_TheLogOfTheDocs_IsReadByTheMappingOfTheDocs()
    {
        var page = File.ReadAllText(Support.Repository.PathTo("docs/log-audit.md")).ReplaceLineEndings("\n");
        string Block(string language) => page.Split($"```{language}\n")[1].Split("```")[0];
        File.WriteAllText(At("log.csv"), Block("csv"));
        File.WriteAllText(At("mapping.json"), Block("json"));

        var (code, printed) = Run("audit", At("log.csv"), "--mapping", At("mapping.json"));

        code.ShouldBe(App.Fine);
        printed.ReplaceLineEndings("\n").ShouldContain(Block("text"));
        printed.ShouldMatch(@"First contact by a person +2 h +2 d 18 h");
    }

    [Theory]
    [InlineData(
        "\"Received\"", "\"Recieved\"",
        "line 6: $.events.opened is no key or value of a mapping; docs/log-audit.md lists the keys, and events are Received, Acknowledged")]
    [InlineData("\"events\"", "\"event\"", "line 5: $.event is no key or value of a mapping")]
    [InlineData("\"timeZone\":", "\"timeZone\"", "line 4: ")]
    public void Audit_AMappingThatIsNone_SaysWhereAndWhatIsAllowed(string piece, string other, string message)
    {
        var page = File.ReadAllText(Support.Repository.PathTo("docs/log-audit.md")).ReplaceLineEndings("\n");
        File.WriteAllText(At("mapping.json"), page.Split("```json\n")[1].Split("```")[0].Replace(piece, other, StringComparison.Ordinal));

        var (code, printed) = Run("audit", "--mapping", At("mapping.json"));

        code.ShouldBe(App.CouldNotRun);
        printed.ShouldContain(message);
        printed.ShouldNotContain("LogAudit.Mapping");
    }

    [Fact]
    public void Run_WithoutACommandThatThereIs_PointsToTheHelp()
    {
        Run().Printed.ShouldContain("'servicepolicy --help' says what there is.");
        Run("audti").Printed.ShouldContain("'servicepolicy --help' says what there is.");
    }

    [Fact]
    public void Audit_InEachFormat_WritesAFile()
    {
        var (html, json, csv) = (At("r.html"), At("r.json"), At("r.csv"));

        foreach (var path in new[] { html, json, csv })
        {
            Run("audit", "--out", path).Code.ShouldBe(App.Fine);
        }

        File.ReadAllText(html).ShouldContain("<h2>The promise</h2>");
        ServicePolicyJson.ReadScorecard(File.ReadAllText(json)).Total.Requests.ShouldBe(13);
        File.ReadAllLines(csv)[0].ShouldStartWith("split_by,segment,requests,duty,kept");
        Run("audit", "--format", "csv").Printed.ShouldBe(File.ReadAllText(csv));
    }

    [Fact]
    public void Audit_Page_NeedsNothingElseAndIsWellFormed()
    {
        var path = At("r.html");
        Run("audit", "--segment", "month", "--out", path);

        var page = File.ReadAllText(path);

        Outside().IsMatch(page).ShouldBeFalse();
        var start = page.IndexOf("<main>", StringComparison.Ordinal);
        var end = page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length;
        var main = page[start..end];
        XDocument.Parse(main).Descendants("svg").Count().ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Audit_WhatALogSays_IsEscaped()
    {
        var log = At("log-events.csv");
        File.WriteAllText(
            log,
            """
            case_id,time_utc,activity,event,due,actor,visible
            <script>alert(1)</script>,2026-11-23T09:00:00Z,Opened,Received,,customer,public

            """);

        Run("audit", log, "--as-of", "2026-11-30T09:00:00Z", "--out", At("r.html"));

        File.ReadAllText(At("r.html")).ShouldContain("&lt;script&gt;alert(1)");
        File.ReadAllText(At("r.html")).ShouldNotContain("<script");
    }

    [ChromiumFact]
    public async Task Audit_Page_OpensInABrowserWithoutAnError()
    {
        Run("audit", "--format", "json", "--out", At("before.json"));
        Run("audit", "--against", At("before.json"), "--segment", "channel", "--out", At("r.html"));

        using var chromium = Process.Start(new ProcessStartInfo(
            ChromiumFactAttribute.Path,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", $"--user-data-dir={At("profile")}",
                "--dump-dom", $"file://{At("r.html")}",
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (page, errors) = (chromium.StandardOutput.ReadToEndAsync(), chromium.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await chromium.WaitForExitAsync(patience.Token);

        (await page).ShouldContain("Rows accounted for");
        (await errors).Split('\n').Where(line => line.Contains("CONSOLE", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Audit_Stopped_GivesAPartThatSaysSo()
    {
        var log = At("many-events.csv");
        File.WriteAllLines(log, Enumerable.Range(0, 30_000).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $"C{number:00000},2026-11-23T09:00:00Z,Opened,Received,,customer,public"))
            .Prepend("case_id,time_utc,activity,event,due,actor,visible"));
        using var cancel = new CancellationTokenSource();
        using var printed = new StringWriter();

        var code = App.Run(
            ["audit", log, "--as-of", "2026-11-24T09:00:00Z"], printed, progress: share => Stop(share, cancel), cancel: cancel.Token);

        code.ShouldBe(App.Stopped);
        printed.ToString().ShouldContain("PARTIAL: stopped before the end of the log");
        printed.ToString().ShouldContain("left when stopped");
        printed.ToString().ShouldContain("Stopped before the end of the log: this is the result of the part that was read.");

        static void Stop(double share, CancellationTokenSource cancel)
        {
            if (share > 0.2)
            {
                cancel.Cancel();
            }
        }
    }

    [Fact]
    public void Propose_OfADuty_GivesLimitsAndTheirCost()
    {
        var (code, printed) = Run("propose", "--duty", "AnnounceWork", "--share", "0.5");

        code.ShouldBe(App.Fine);
        printed.ShouldContain("AnnounceWork: promised 4 working hours; kept in 50.0 % of cases within:");
        printed.ShouldContain("What other limits would have meant:");
    }

    [Fact]
    public void Compare_TwoRuns_SaysWhatMoved()
    {
        Run("audit", "--format", "json", "--as-of", "2026-11-20T12:00:00Z", "--out", At("before.json"));
        Run("audit", "--format", "json", "--out", At("after.json"));

        var (code, printed) = Run("compare", At("before.json"), At("after.json"));

        code.ShouldBe(App.Fine);
        printed.ShouldContain("95 % (Newcombe)");
        printed.ShouldContain("Acknowledge kept");
    }

    [Fact]
    public void Audit_OwnMapping_ReadsOwnColumnsStatesAndZone()
    {
        File.WriteAllText(At("own.json"), """
            { "columns": { "case": "ticket", "time": "when", "state": "status" },
              "timeFormat": "dd.MM.uuuu HH:mm", "timeZone": "Europe/Helsinki",
              "events": { "New": "Received", "Answered": "UpdateSent", "Done": "Resolved" } }
            """);
        File.WriteAllText(At("own.csv"), "ticket,when,status\n7,23.11.2026 10:00,New\n7,23.11.2026 10:30,Seen\n7,23.11.2026 11:00,Done\n");

        var (code, printed) = Run("audit", At("own.csv"), "--mapping", At("own.json"));

        code.ShouldBe(App.Fine);
        printed.ShouldContain("as of Mon 2026-11-23 09:00");
        printed.ShouldContain("Rows read 3 = mapped 2 + ignored 1 + odd 0 + refused 0");
    }

    [Theory]
    [InlineData("--policy 'none' is neither a file nor a ready policy. Ready policies: boston311", "audit", "--policy", "none")]
    [InlineData("--mapping 'none' is neither a file nor a ready mapping. Ready mappings: boston311", "audit", "--mapping", "none")]
    [InlineData("--zone 'Mars' is not a time zone", "audit", "--zone", "Mars")]
    [InlineData("'none.json': Could not find file", "compare", "none.json", "none.json")]
    [InlineData("The duty 'Nap' owed nothing in this scorecard. Duties that did: Acknowledge", "propose", "--duty", "Nap")]
    [InlineData("must be more than 0 and less than 1", "propose", "--share", "2")]
    public void Run_WhatCannotBe_CannotRun(string message, params string[] args)
    {
        var (code, printed) = Run(args);

        code.ShouldBe(App.CouldNotRun);
        printed.ShouldContain(message);
    }

    [Fact]
    public void Help_HasExamplesAndExitCodes()
    {
        var printed = Run("--help").Printed;

        printed.ShouldContain("servicepolicy audit log.csv --policy ours.json --out report.html");
        printed.ShouldContain("Exit codes: 0 all was read");
    }

    /// <summary>
    /// The city published whether each date that it gave was kept; we say the same in every case that has a date and a verdict.
    /// </summary>
    [SharedLogTheory]
    [InlineData("boston311-animal-2016-2019")]
    public void Audit_OfBoston_AgreesWithTheCityInEveryCase(string log)
    {
        var verdicts = RealLogs.Verdicts(log);
        var compared = 0;
        foreach (var audit in RealLogs.Audits("boston311", $"{log}-events.csv.gz"))
        {
            foreach (var commitment in audit.GetExperience().Commitments)
            {
                compared++;
                (commitment.Ending == CommitmentEnding.Kept).ShouldBe(verdicts[audit.Request.Id], $"{audit.Request.Id}: {commitment}");
            }
        }

        compared.ShouldBe(32_054 - 12_535);
    }

    [SharedLogTheory]
    [InlineData("boston311", "boston311-animal-2016-2019-events.csv.gz", 32_054, 53_883)]
    [InlineData("helpdesk", "helpdesk-messages-a-events.csv", 180, 3_243)]
    [InlineData("servicenow", "servicenow-a-events.csv.gz", 12_459, 83_048)]
    [InlineData("sf311", "sf311-events.csv", 10_000, 20_001)]
    public void Audit_RealLog_AccountsForEveryRow(string name, string log, int cases, int rows)
    {
        var watch = Stopwatch.StartNew();

        var (code, printed) =
            Run("audit", Path.Combine(TestData.Folder("data")!, log), "--mapping", name, "--policy", name, "--out", At("r.html"));

        output.WriteLine($"{watch.Elapsed.TotalSeconds:F1} s\n{printed}");
        code.ShouldBe(App.Fine);
        printed.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"Cases read {cases:N0} = audited {cases:N0} +"));
        printed.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"Rows read {rows:N0} = "));
    }

    /// <summary>
    /// Law 6 over whole logs: a verdict is late exactly when the plan just before the event, bounces apart, shows it overdue.
    /// </summary>
    [SharedLogTheory]
    [InlineData("helpdesk", "helpdesk-messages-a-events.csv", 1)]
    [InlineData("servicenow", "servicenow-a-events.csv.gz", 8)]
    public void Audit_OfARealLog_AgreesWithThePlansThatWereMade(string name, string log, int oneIn)
    {
        var compared = 0;
        foreach (var audit in RealLogs.Audits(name, log).Where((_, index) => index % oneIn == 0))
        {
            foreach (var outcome in audit.Outcomes.Where(outcome => outcome.EndedBy is not null))
            {
                compared++;
                var before = RealLogs.Before(audit.Request, outcome.EndedBy!);
                var owed = audit.Policy.Plan(before, outcome.EndedAt!.Value).Obligations.SingleOrDefault(owed => owed.Key == outcome.Key);
                (outcome.Verdict == DutyVerdict.Late).ShouldBe(owed?.Urgency == Urgency.Overdue, $"{outcome} ended by {outcome.EndedBy}");
            }
        }

        compared.ShouldBeGreaterThan(1000);
    }

    [GeneratedRegex("""(src|href)\s*=\s*"(?!data:,)|url\((?!#)|@import|<script""")]
    private static partial Regex Outside();

    private static (int Code, string Printed) Run(params string[] args)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        return (App.Run(args, printed), printed.ToString());
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);
}
