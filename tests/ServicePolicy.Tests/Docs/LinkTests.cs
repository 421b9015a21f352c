using System.Text.RegularExpressions;
using ServicePolicy.Tests.Conventions;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Docs;

/// <summary>Links of the pages, and references of the source to headings of docs/rules.md, lead somewhere.</summary>
public sealed partial class LinkTests
{
    private static readonly string[] Pages =
    [
        "benchmarks/README.md", .. Directory.EnumerateFiles(Repository.Root, "*.md"),
        .. Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories),
        .. Directory.EnumerateFiles(Repository.PathTo(".github"), "*.md", SearchOption.AllDirectories),
    ];

    [Fact]
    public void Source_PointersToTheRules_NameHeadingsThatExist()
    {
        var pointers = LibrarySource.Files()
            .SelectMany(file => Pointer().Matches(File.ReadAllText(file)).Select(match => (file, match.Groups["heading"].Value))).ToList();
        pointers.Count.ShouldBeGreaterThan(60);

        pointers.Where(pointer => !RulesPage.Current.Headings.Contains(pointer.Value)).ShouldBeEmpty();
    }

    [Fact]
    public void Duties_EveryBuiltInOne_PointsToItsHeading()
    {
        foreach (var file in LibrarySource.Files("Policies/Duties")
            .Where(file => !File.ReadAllText(file).Contains("abstract record", StringComparison.Ordinal)))
        {
            var heading = RulesPage.Anchor(Path.GetFileName(file).Replace("Duty.cs", "", StringComparison.Ordinal));
            File.ReadAllText(file).ShouldContain($"docs/rules.md#{heading}");
        }
    }

    [Fact]
    public void Headings_OfTheRules_AreNamedOnce() => RulesPage.Current.Headings.ShouldBeUnique();

    [Fact]
    public void Pages_LinksToFilesAndHeadings_LeadSomewhere()
    {
        var broken =
            from page in Pages
            from Match link in Link().Matches(File.ReadAllText(Repository.PathTo(page)))
            let file = link.Groups["file"].Value is { Length: > 0 } named ? Path.Combine(Path.GetDirectoryName(page)!, named) : page
            let heading = link.Groups["heading"].Value
            where !Path.Exists(Repository.PathTo(file)) || (heading.Length > 0 && !HeadingsOf(file).Contains(heading))
            select $"{page}: {link.Value}";
        broken.ShouldBeEmpty();
    }

    private static IEnumerable<string> HeadingsOf(string page) =>
        File.ReadLines(Repository.PathTo(page)).Where(line => line.StartsWith('#'))
            .Select(line => RulesPage.Anchor(line.TrimStart('#').Trim()));

    [GeneratedRegex(@"docs/rules\.md#(?<heading>[a-z0-9-]+)")]
    private static partial Regex Pointer();

    [GeneratedRegex(@"\]\((?!https?:)(?<file>[^)#\s]*)(?:#(?<heading>[^)]+))?\)")]
    private static partial Regex Link();
}
