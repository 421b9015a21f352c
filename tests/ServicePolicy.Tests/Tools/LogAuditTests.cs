using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using LogAudit;
using ServicePolicy.Tests.Support;
using Xunit.Abstractions;

namespace ServicePolicy.Tests.Tools;

/// <summary>The sample LogAudit, run as its users run it: a command line in, text and an exit code out.</summary>
public sealed partial class LogAuditTests(ITestOutputHelper output) : IDisposable
{
    private const string Header = "case_id,time,time_utc,activity,event,due,actor,visible";
    private const string Received = "A,x,2026-11-23T09:00:00Z,Opened,Received,,customer,public";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("log-audit-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Next_SampleLog_PrintsTheApprovedReport()
    {
        var (code, printed) = Run("next");

        code.ShouldBe(App.Fine);
        ShouldBeApproved(printed, "LogAuditTests.sample.txt");
    }

    [Theory]
    [InlineData(
        "A,x,2026-13-45T09:00:00Z,Work,WorkStarted,,provider,public", "time_utc is '2026-13-45T09:00:00Z' but must be an instant in UTC")]
    [InlineData("A,x,,Work,WorkStarted,,provider,public", "time_utc is '' but must be an instant in UTC")]
    [InlineData("A,x,2026-11-23T10:00:00Z,Work", "4 columns in 'A,x,2026-11-23T10:00:00Z,Work'; there must be 8")]
    [InlineData("A,x,2026-11-23T10:00:00Z,Work,WorkStarted,,provider,public,9", "9 columns in")]
    [InlineData(
        "A,x,2026-11-23T10:00:00Z,Work,WorkBegan,,provider,public",
        "event is 'WorkBegan' but must be one of Received, Acknowledged")]
    [InlineData("A,x,2026-11-23T10:00:00Z,Work,EstimateGiven,soon,provider,public", "due is 'soon' but must be an instant in UTC")]
    [InlineData(
        "A,x,2026-11-23T10:00:00Z,Work,WorkStarted,,robot,public",
        "actor is 'robot' but must be one of customer, provider, system")]
    [InlineData(
        "A,x,2026-11-23T10:00:00Z,Work,WorkStarted,,provider,hidden",
        "visible is 'hidden' but must be one of public, internal, unknown")]
    [InlineData(",x,2026-11-23T10:00:00Z,Work,WorkStarted,,provider,public", "case_id is '' but must be the id of a case")]
    [InlineData(
        "A,x,0001-01-01T10:00:00Z,Work,WorkStarted,,provider,public",
        "time_utc is '0001-01-01T10:00:00Z' but must be an instant in the years 1900 to 2200")]
    [InlineData("A,x,2026-11-23T10:00:00Z,\"Work,WorkStarted,,provider,public", "a stray quote in")]
    public void Next_BadRow_IsRefusedByLineAndTheRestGoesOn(string row, string message)
    {
        var log = Log(Received, row, "A,x,2026-11-23T11:00:00Z,Work,UpdateSent,,provider,public");

        var (code, printed) = Run("next", log);

        code.ShouldBe(App.SomethingRefused);
        printed.ShouldContain($"log-events.csv, line 3: {message}");
        printed.ShouldContain("Rows read         3 = mapped 2 + ignored 0 + odd 0 + refused 1");
    }

    [Fact]
    public void Next_CaseThatComesAgain_IsRefusedByCaseAndLine()
    {
        var log = Log(Received, Received.Replace('A', 'B'), "A,x,2026-11-23T11:00:00Z,Work,UpdateSent,,provider,public");

        var (code, printed) = Run("next", log);

        code.ShouldBe(App.SomethingRefused);
        printed.ShouldContain("log-events.csv, line 4: case_id is 'A', whose rows ended earlier");
        printed.ShouldContain("Cases read        2 = planned 2 + not yet received 0 + refused 0");
        printed.ShouldContain("Rows read         3 = mapped 2 + ignored 0 + odd 0 + refused 1");
    }

    [Fact]
    public void Next_CaseWithoutReceived_IsRefusedWithItsRows()
    {
        var log = Log(
            "B,x,2026-11-23T09:00:00Z,Work,WorkStarted,,provider,public",
            "B,x,2026-11-23T09:30:00Z,Note,,,provider,internal",
            Received);

        var (code, printed) = Run("next", log);

        code.ShouldBe(App.SomethingRefused);
        printed.ShouldContain("log-events.csv, line 2: case 'B' has no Received row");
        printed.ShouldContain("Cases read        2 = planned 1 + not yet received 0 + refused 1");
        printed.ShouldContain("Rows read         3 = mapped 1 + ignored 0 + odd 0 + refused 2");
    }

    [Fact]
    public void Next_UnknownChannel_IsReportedAndTakenAsPortal()
    {
        var log = Log(Received);
        File.WriteAllText(Path.Combine(_folder.FullName, "log-cases.csv"), "case_id,channel\nA,Telepathy\n");

        var (code, printed) = Run("next", log);

        code.ShouldBe(App.SomethingRefused);
        printed.ShouldContain("log-cases.csv, line 2: the channel is 'Telepathy'; known are Email, Phone");
        printed.ShouldContain("planned 1");
    }

    [Fact]
    public void Next_HeaderWithoutAColumn_CannotRun()
    {
        var log = Write("log-events.csv", "case_id,time_utc,activity,due,actor,visible\n");

        var (code, printed) = Run("next", log);

        code.ShouldBe(App.CouldNotRun);
        printed.ShouldContain(
            "log-events.csv, line 1: the header is 'case_id,time_utc,activity,due,actor,visible', without event; it must have case_id");
    }

    [Fact]
    public void Next_NoGzip_CannotRun()
    {
        var (code, printed) = Run("next", Write("log-events.csv.gz", Header + "\n" + Received + "\n"));

        code.ShouldBe(App.CouldNotRun);
        printed.ShouldContain("log-events.csv.gz, line 1: it is not a gzip");
    }

    [Theory]
    [InlineData("'no-such-file.csv': Could not find file", "next", "no-such-file.csv")]
    [InlineData("--as-of was 'yesterday'; it must be an instant in UTC", "next", "--as-of", "yesterday")]
    [InlineData("--top was '-1'; it must be a whole number, 0 or more", "next", "--top", "-1")]
    [InlineData("'Mars/Crater' is not a time zone", "next", "--zone", "Mars/Crater")]
    [InlineData("'9' in 'Mon 9' is not a time range", "next", "--hours", "Mon 9")]
    [InlineData("Required command was not provided", "")]
    public void Run_BadCommandLine_CannotRun(string message, params string[] args)
    {
        var (code, printed) = Run([.. args.Where(arg => arg.Length > 0)]);

        code.ShouldBe(App.CouldNotRun);
        printed.ShouldContain(message);
    }

    [Fact]
    public void Next_GzippedLog_SaysTheSame()
    {
        var plain = Log(Received);
        using (var zipped = new GZipStream(File.Create(plain + ".gz"), CompressionLevel.Fastest))
        {
            zipped.Write(File.ReadAllBytes(plain));
        }

        Run("next", plain + ".gz").Printed.Replace(".csv.gz", ".csv", StringComparison.Ordinal).ShouldBe(Run("next", plain).Printed);
    }

    [Theory]
    [InlineData("2026-11-23T08:59:59Z", "planned 0 + not yet received 1", "1 lie after")]
    [InlineData("2026-11-23T09:00:00Z", "planned 1 + not yet received 0", "Contacts owed: 1.")]
    public void Next_AsOf_BeforeAndAtReceipt(string asOf, string counted, string said)
    {
        var (code, printed) = Run("next", Log(Received), "--as-of", asOf);

        code.ShouldBe(App.Fine);
        printed.ShouldContain(counted);
        printed.ShouldContain(said);
    }

    // Of the estimate's working day the wait takes what is open in it. The customer is told "progress" in time all the while.
    [Theory]
    [InlineData("Awaiting", "no estimate since 2026-11-23 09:00 + 1 working day", false)]
    [InlineData("Work", "no estimate since 2026-11-23 09:00 + 1 working day", true)]
    public void Next_AfterAWait_ItEndsWithAnotherActivity(string activity, string why, bool isOwed)
    {
        var log = Log(
            Received,
            "A,x,2026-11-23T09:10:00Z,Opened,WorkStarted,,provider,public",
            "A,x,2026-11-23T10:00:00Z,Awaiting,WaitingOnCustomer,,provider,public",
            $"A,x,2026-11-23T10:00:00Z,{activity},,,provider,internal");

        var (_, printed) = Run("next", log, "--as-of", "2026-11-24T12:00:00Z");

        printed.Contains(why, StringComparison.Ordinal).ShouldBe(isOwed, printed);
    }

    [SharedLogTheory]
    [InlineData("boston311", "boston311-animal-2016-2019-events.csv.gz", 32_054, 53_883)]
    [InlineData("helpdesk", "helpdesk-messages-a-events.csv", 180, 3_243)]
    [InlineData("servicenow", "servicenow-a-events.csv.gz", 12_459, 83_048)]
    [InlineData("sf311", "sf311-events.csv", 10_000, 20_001)]
    public void Next_RealLog_GoesThroughWhole(string mapping, string name, int cases, int rows)
    {
        var watch = Stopwatch.StartNew();

        var (code, printed) = Run("next", Path.Combine(TestData.Folder("data")!, name), "--mapping", mapping);

        output.WriteLine($"{watch.Elapsed.TotalSeconds:F1} s\n{printed}");
        code.ShouldBe(App.Fine);
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(30);
        Sum(printed, "Cases read").ShouldBe((cases, cases));
        Sum(printed, "Rows read").ShouldBe((rows, rows));
    }

    private static (int Code, string Printed) Run(params string[] args)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        return (App.Run(args, printed), printed.ToString());
    }

    /// <summary>The whole of a line of counts, and what its parts add up to.</summary>
    private static (int Whole, int Parts) Sum(string printed, string line)
    {
        var numbers = Number().Matches(printed.Split('\n').Single(text => text.StartsWith(line, StringComparison.Ordinal)))
            .Select(match => int.Parse(match.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))
            .ToList();
        return (numbers[0], numbers.Skip(1).Sum());
    }

    /// <summary>Compares with the approved text, a copy of which lies beside the test assembly; or approves the printed one.</summary>
    private static void ShouldBeApproved(string printed, string name)
    {
        if (Environment.GetEnvironmentVariable("SERVICEPOLICY_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(SourceFolder(), name), printed);
            return;
        }

        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Tools", name));
        printed.ShouldBe(approved, $"If that is meant, run the test with SERVICEPOLICY_APPROVE=1; it rewrites {name}.");
    }

    private static string SourceFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ServicePolicy.Tests.csproj")))
        {
            folder = folder.Parent
                ?? throw new InvalidOperationException(
                    "Approving works only where the tests were built: no folder above holds their project.");
        }

        return Path.Combine(folder.FullName, "Tools");
    }

    [GeneratedRegex(@"\d[\d,]*")]
    private static partial Regex Number();

    private string Log(params string[] rows) => Write("log-events.csv", string.Join('\n', [Header, .. rows, ""]));

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
