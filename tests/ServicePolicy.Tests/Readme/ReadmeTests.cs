using System.Reflection;
using System.Text.RegularExpressions;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Readme;

/// <summary>Every C# block of the README is a marked region of a compiled file, and prints what the README says.</summary>
[Collection(ConsoleTests.Name)]
public sealed partial class ReadmeTests
{
    private static readonly Dictionary<string, Action> Runs = new(StringComparer.Ordinal)
    {
        ["first plan"] = RunQuickStart,
        ["own duty"] = ReadmeExamples.OwnDuty,
        ["host app"] = ReadmeExamples.HostApp,
        ["many cases"] = ReadmeExamples.ManyCases,
    };

    [Fact]
    public void CSharpBlocks_Each_IsARegionOfACompiledFile()
    {
        var regions = Regions();
        foreach (var block in Blocks().Where(block => block.Language == "csharp"))
        {
            regions.Values.ShouldContain(block.Text, $"This block of the README is in no compiled file:\n{block.Text}");
        }
    }

    [Fact]
    public void PrintedAnswers_Each_IsWhatTheBlockBeforeItPrints()
    {
        var regions = Regions();
        var blocks = Blocks().ToList();
        var answers = blocks.Zip(blocks.Skip(1)).Where(pair => pair.First.Language == "csharp" && pair.Second.Language == "text").ToList();
        answers.Count.ShouldBe(Runs.Count);
        foreach (var (code, answer) in answers)
        {
            var name = regions.Single(region => region.Value == code.Text).Key;
            Lines(Printed(Runs[name])).ShouldStartWith(Lines(answer.Text));
        }
    }

    private static void RunQuickStart() => Assembly.Load("QuickStart").EntryPoint!.Invoke(null, [Array.Empty<string>()]);

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

        return printed.ToString();
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static IEnumerable<(string Language, string Text)> Blocks() =>
        Block().Matches(File.ReadAllText(Repository.PathTo("README.md")).ReplaceLineEndings("\n"))
            .Select(match => (match.Groups["language"].Value, match.Groups["text"].Value.TrimEnd('\n')));

    private static Dictionary<string, string> Regions()
    {
        string[] files = [Repository.PathTo("samples/QuickStart/Program.cs"), Repository.PathTo("tests/ServicePolicy.Tests/Readme/ReadmeExamples.cs")];
        return files
            .SelectMany(file => Region().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
            .ToDictionary(match => match.Groups["name"].Value, match => Outdented(match.Groups["text"].Value));
    }

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
