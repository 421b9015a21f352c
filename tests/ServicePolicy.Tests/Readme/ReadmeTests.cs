using System.Reflection;
using System.Text.RegularExpressions;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Readme;

/// <summary>Every C# block of the README and of the pages for those who begin is a marked region of a compiled file, and prints what the page says.</summary>
[Collection(ConsoleTests.Name)]
public sealed partial class ReadmeTests
{
    private const string QuickStart = "samples/QuickStart/Program.cs";
    private const string Examples = "tests/ServicePolicy.Tests/Readme/ReadmeExamples.cs";
    private static readonly string[] Files = [QuickStart, Examples];
    private static readonly string[] Pages = ["README.md", "docs/configuration.md", "docs/own-duty.md"];

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
        var printed = new Dictionary<string, string> { [QuickStart] = Printed(() => RunQuickStart()), [Examples] = Printed(ReadmeExamples.HostApp) };
        var blocks = Pages.SelectMany(Blocks).ToList();
        var answers = blocks.Zip(blocks.Skip(1)).Where(pair => pair.First.Language == "csharp" && pair.Second.Language == "text").ToList();
        answers.Count.ShouldBe(4);
        printed[QuickStart].ShouldStartWith(answers[0].Second.Text + "\n");
        foreach (var (code, answer) in answers)
        {
            var file = Files.Single(file => Regions(file).Contains(code.Text));
            $"\n{printed[file]}".ShouldContain($"\n{answer.Text}\n");
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

    private static void RunQuickStart(params string[] args) => Assembly.Load("QuickStart").EntryPoint!.Invoke(null, [args]);

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

    [GeneratedRegex(@"^ *// readme: (?<name>(?!end)[\w ]+)\n(?<text>.*?)^ *// readme: end", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();
}
