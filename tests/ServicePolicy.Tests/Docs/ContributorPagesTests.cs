using System.Text.RegularExpressions;
using ServicePolicy.Tests.Conventions;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Docs;

/// <summary>What CONTRIBUTING.md, docs/architecture.md and docs/decisions say of the tree is true of it.</summary>
public sealed partial class ContributorPagesTests
{
    private static readonly string Architecture = Read("docs/architecture.md");

    private static readonly string[] Decisions =
    [
        .. Directory.EnumerateFiles(Repository.PathTo("docs/decisions"), "*.md")
            .Select(file => Path.GetFileName(file)).Where(file => file != "README.md").Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Architecture_PathsItNames_Exist()
    {
        var paths = Code().Matches(Architecture)
            .Select(match => match.Groups["code"].Value).Where(code => SomePath().IsMatch(code)).ToList();
        paths.Count.ShouldBeGreaterThan(60);

        var names = SourceOf("src").Concat(SourceOf("tests")).Select(file => Path.GetFileName(file)).ToHashSet();
        paths.Where(path => !names.Contains(path) && !Path.Exists(Repository.PathTo(path)))
            .Where(path => !Path.Exists(Path.Combine(LibrarySource.Folder, path)))
            .ShouldBeEmpty("docs/architecture.md names what is not there. Mend the page, or give the file back its place.");
    }

    [Fact]
    public void Architecture_TableOfRooms_HasEachInItsOrder() =>
        RoomRow().Matches(Architecture).Select(match => match.Groups["room"].Value).ShouldBe(LibrarySource.Rooms);

    [Fact]
    public void Picture_Rooms_HasEachRoomAndEachFolderInIt()
    {
        var shown = PictureText().Matches(Read("docs/pictures/rooms.svg")).Select(match => match.Groups["text"].Value).ToList();
        var folders =
            from room in LibrarySource.Rooms
            let folder = Path.Combine(LibrarySource.Folder, room)
            from path in Directory.EnumerateDirectories(folder).Prepend(folder)
            select Path.GetFileName(path);

        folders.Where(folder => !shown.Contains(folder))
            .ShouldBeEmpty("docs/pictures/rooms.svg does not show these. It is text: add them by hand.");
    }

    [Fact]
    public void Decisions_EachPage_HasTheThreeHeadings()
    {
        Decisions.Length.ShouldBeGreaterThan(20);

        foreach (var page in Decisions)
        {
            Headings(page).Skip(1).ShouldBe(["## Context", "## Choice", "## Consequence"], $"docs/decisions/{page}");
        }
    }

    [Fact]
    public void Decisions_Numbers_CountUpFromOneAndStandInTheTitle() =>
        Decisions.Select(page => $"{page[..4]}{TitleOf(page).Split(' ')[0]}")
            .ShouldBe(Decisions.Select((_, index) => $"{index + 1:000}-{index + 1}."));

    [Fact]
    public void DecisionsIndex_Lines_NameEachPageByItsTitle() =>
        IndexLine().Matches(Read("docs/decisions/README.md"))
            .Select(match => (match.Groups["page"].Value, match.Groups["title"].Value))
            .ShouldBe(Decisions.Select(page => (page, TitleOf(page))));

    [Fact]
    public void Contributing_EnvironmentVariablesOfTheTests_AreAllThere()
    {
        var read = SourceOf("tests")
            .SelectMany(file => Variable().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
            .Distinct().Order(StringComparer.Ordinal);

        TableVariable().Matches(Read("CONTRIBUTING.md")).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal)
            .ShouldBe(read);
    }

    private static IEnumerable<string> SourceOf(string folder) =>
        Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories);

    private static string Read(string page) => File.ReadAllText(Repository.PathTo(page));

    private static IEnumerable<string> Headings(string page) =>
        File.ReadLines(Repository.PathTo($"docs/decisions/{page}")).Where(line => line.StartsWith('#'));

    private static string TitleOf(string page) => Headings(page).First()[2..];

    [GeneratedRegex("`(?<code>[^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[\w.-]+/[\w./-]*$|^\w+\.(cs|json|md|restext)$")]
    private static partial Regex SomePath();

    [GeneratedRegex(@"^\| `(?<room>\w+)/` \|", RegexOptions.Multiline)]
    private static partial Regex RoomRow();

    [GeneratedRegex(@"<text [^>]*>(?<text>[^<]+)</text>")]
    private static partial Regex PictureText();

    [GeneratedRegex(@"^- \[(?<title>[^\]]+)\]\((?<page>[^)]+)\)$", RegexOptions.Multiline)]
    private static partial Regex IndexLine();

    [GeneratedRegex("GetEnvironmentVariable\\(\"(?<name>SERVICEPOLICY_[A-Z]+)\"")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^\| `(?<name>SERVICEPOLICY_[A-Z]+)=", RegexOptions.Multiline)]
    private static partial Regex TableVariable();
}
