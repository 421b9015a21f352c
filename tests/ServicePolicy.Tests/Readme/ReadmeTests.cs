using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Readme;

/// <summary>Every C# block of the README and of the docs is a marked region of a compiled file, and prints what the page says.</summary>
[Collection(ConsoleTests.Name)]
public sealed partial class ReadmeTests
{
    private const string QuickStart = "samples/QuickStart/Program.cs";
    private const string HostApp = "tests/ServicePolicy.Tests/Readme/HostAppExample.cs";
    private const string Examples = "tests/ServicePolicy.Tests/Readme/PageExamples.cs";
    private const string ContractCopy = "tests/ServicePolicy.Tests/Readme/ContractCopyDuty.cs";
    private static readonly string[] Files = [QuickStart, HostApp, Examples, ContractCopy];
    private static readonly string[] Pages =
        ["README.md", .. Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories)];

    [Fact]
    public void Readme_Length_IsAtMost150Lines() => File.ReadLines(Repository.PathTo("README.md")).Count().ShouldBeLessThanOrEqualTo(150);

    [Fact]
    public void CSharpBlocks_Each_IsARegionOfACompiledFile()
    {
        var regions = Files.SelectMany(Regions).ToList();
        foreach (var block in Pages.SelectMany(Blocks).Where(block => block.Language == "csharp"))
        {
            regions.ShouldContain(block.Text, $"This block is in no compiled file:\n{block.Text}");
        }
    }

    [Fact]
    public void PrintedAnswers_Each_IsPrintedByTheFileOfTheBlockBeforeIt()
    {
        var printed = new Dictionary<string, string>
        {
            [QuickStart] = Printed(() => RunQuickStart()),
            [HostApp] = Printed(HostAppExample.Run),
            [Examples] = Printed(PageExamples.Run),
        };
        var answers = Pages.SelectMany(page => Blocks(page).Zip(Blocks(page).Skip(1)))
            .Where(pair => pair.First.Language == "csharp" && pair.Second.Language == "text").ToList();
        answers.Count.ShouldBe(6);
        printed[QuickStart].ShouldStartWith(answers[0].Second.Text + "\n");
        foreach (var (code, answer) in answers)
        {
            var file = Files.Single(file => Regions(file).Contains(code.Text));
            $"\n{printed[file]}".ShouldContain($"\n{answer.Text}\n");
        }
    }

    [Fact]
    public void Texts_OfThePageOnLanguages_AreThoseThatItsExamplesUse()
    {
        var texts = File.ReadAllLines(Repository.PathTo("tests/ServicePolicy.Tests/Readme/MyTexts.restext"));

        Blocks("docs/languages.md").Where(block => block.Language == "ini").SelectMany(block => block.Text.Split('\n')).ShouldBe(texts);
    }

    [Fact]
    public void Picture_OfThePlan_ShowsEveryDeadlineOfTheExample()
    {
        var picture = File.ReadAllText(Repository.PathTo("docs/pictures/plan.svg"));

        foreach (var owed in PageExamples.Plan.Obligations)
        {
            var deadline = owed.Deadline!.Value.InZone(PageExamples.Zone).ToString("ddd HH:mm", CultureInfo.InvariantCulture);
            picture.ShouldContain($"data-duty=\"{owed.Duty.Name}\" data-deadline=\"{deadline}\"");
        }
    }

    [Fact]
    public void QuickStart_InFinnish_ExplainsInFinnishFromTheStart()
    {
        var lines = Printed(() => RunQuickStart("fi")).Split('\n');

        lines[1].ShouldStartWith("viimeistään ma 23.11.2026 klo 11.50: kerro, että joku hoitaa asiaa");
        lines.ShouldContain("Tähän voit luottaa");
        lines.ShouldContain("Hei,");
    }

    [Theory]
    [InlineData("--culture", "fi")]
    [InlineData("sv")]
    public void QuickStart_UnknownArguments_PrintsUsageAndFails(params string[] arguments)
    {
        var error = Console.Error;
        using var errors = new StringWriter();
        Console.SetError(errors);
        try
        {
            Printed(() => RunQuickStart(arguments).ShouldBe(2)).ShouldBeEmpty();
        }
        finally
        {
            Console.SetError(error);
        }

        errors.ToString().ShouldStartWith($"Unknown arguments: {string.Join(' ', arguments)}");
        errors.ToString().ShouldContain("Usage: ");
    }

    private static object? RunQuickStart(params string[] args) => Assembly.Load("QuickStart").EntryPoint!.Invoke(null, [args]);

    private static string Printed(Action run)
    {
        var console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            run();
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<(string Language, string Text)> Blocks(string page) =>
        Block().Matches(File.ReadAllText(Repository.PathTo(page)).ReplaceLineEndings("\n"))
            .Select(match => (match.Groups["language"].Value, match.Groups["text"].Value.TrimEnd('\n')));

    /// <summary>The regions of a file; pieces of one name make one block.</summary>
    private static IEnumerable<string> Regions(string file) =>
        Region().Matches(File.ReadAllText(Repository.PathTo(file)).ReplaceLineEndings("\n"))
            .GroupBy(match => match.Groups["name"].Value, match => Outdented(match.Groups["text"].Value))
            .Select(pieces => string.Join("\n\n", pieces));

    private static string Outdented(string text)
    {
        var lines = text.TrimEnd('\n', ' ').Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : line.Trim()));
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(
        @"^ *// readme: (?<name>(?!end)[\w ]+)\n(?<text>.*?)^ *// readme: end", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();
}
