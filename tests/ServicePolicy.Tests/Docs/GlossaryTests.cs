using System.Text.RegularExpressions;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Docs;

/// <summary>docs/glossary.md: every term has one sentence, and every class it names is public.</summary>
public sealed partial class GlossaryTests
{
    private static readonly Type[] Exported = typeof(ContactPolicy).Assembly.GetExportedTypes();

    private static readonly IReadOnlyList<(string Term, string Class, string Meaning)> Terms =
    [
        .. File.ReadLines(Repository.PathTo("docs/glossary.md")).Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)).Select(cells => (cells[0], cells[1], cells[2])),
    ];

    [Fact]
    public void Terms_All_AreInOrderAndNamedOnce()
    {
        var terms = Terms.Select(term => term.Term).ToList();

        terms.Count.ShouldBeGreaterThanOrEqualTo(30);
        terms.ShouldBeUnique();
        terms.ShouldBe(terms.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Meanings_Each_IsOneSentence()
    {
        foreach (var (term, _, meaning) in Terms)
        {
            Sentence().IsMatch(meaning).ShouldBeTrue($"{term}: {meaning}");
        }
    }

    [Fact]
    public void Classes_Each_IsPublic()
    {
        foreach (var (term, names, _) in Terms)
        {
            Code().Count(names).ShouldBeGreaterThan(0, term);
            foreach (var path in Code().Matches(names).Select(match => match.Groups["name"].Value.Split('.')))
            {
                var type = Exported.FirstOrDefault(type => type.Name == path[0]);
                type.ShouldNotBeNull($"{term} names '{path[0]}', which is no public type.");
                (path.Length == 1 || type.GetMember(path[1]).Length > 0)
                    .ShouldBeTrue($"{term} names a member of {path[0]} that is not public.");
            }
        }
    }

    [GeneratedRegex(@"^[A-Z][^.]*\.$")]
    private static partial Regex Sentence();

    [GeneratedRegex("`(?<name>[A-Za-z.]+)`")]
    private static partial Regex Code();
}
