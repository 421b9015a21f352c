using System.Text.RegularExpressions;

namespace ServicePolicy.Tests.Docs;

/// <summary>Each row of the tables in docs/rules.md is asked of the library, and no example stands outside a table.</summary>
public sealed partial class RulesPageTests
{
    public static TheoryData<int, string> Rows
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var row in RulesPage.Current.Rows)
            {
                data.Add(row.Line, row.ToString());
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_AskedOfTheLibrary_IsAnsweredAsThePageSays(int line, string example)
    {
        var row = RulesPage.Current.Rows.Single(row => row.Line == line);
        var answers = Examples.Of(row);

        answers.ShouldNotBeEmpty($"Line {line} has no column that is an answer: {example}");
        var wrong = answers.Where(answer => answer.Answer != row[answer.Column])
            .Select(answer => $"Line {line}, {answer.Column}: the page says '{row[answer.Column]}', the library '{answer.Answer}'.");
        wrong.ShouldBeEmpty();
        row.Unread.ShouldBeEmpty($"Line {line} has cells that nothing reads: {example}");
    }

    [Fact]
    public void Tables_Lines_AreAllHeadsOrRowsThatRun()
    {
        var page = RulesPage.Current;
        page.Rows.Count().ShouldBeGreaterThan(200);

        (page.Rows.Count() + (2 * page.Tables.Count)).ShouldBe(page.TableLines);
    }

    [Fact]
    public void Prose_OfThePage_HasNoClockTimesThatNoTestReads() =>
        RulesPage.Current.Prose.Where(line => ClockTime().IsMatch(line.Text)).Select(line => $"{line.Line}: {line.Text}").ShouldBeEmpty();

    [Fact]
    public void Desks_Each_ServesAnExample()
    {
        var cells = RulesPage.Current.Tables.Where(table => !table.Columns.SequenceEqual(["desk", "hours"]))
            .SelectMany(table => table.Rows)
            .SelectMany(row => new[] { row.Optional("desk") ?? "office", row.Optional("hours") ?? "" }).ToList();

        HoursText.Desks.Value.Keys.Where(desk => !cells.Any(cell => Regex.IsMatch(cell, $@"\b{desk}\b"))).ShouldBeEmpty();
    }

    [Fact]
    public void Duties_EveryBuiltInOne_IsInTheTableOfDuties()
    {
        var builtIn = typeof(Duty).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Duty)) && !type.IsAbstract);
        var named = RulesPage.Current.Tables.Single(table => table.Columns.Contains("is kept by")).Rows
            .Select(row => PolicyText.Duty(row["duty"]).GetType()).Distinct();

        named.ShouldBe(builtIn, ignoreOrder: true);
    }

    [GeneratedRegex(@"\d\d:\d\d")]
    private static partial Regex ClockTime();
}
