using ServicePolicy.Tests.Scenarios;

namespace ServicePolicy.Tests.Docs;

/// <summary>The columns of the page that are answers, and how the library is asked for each.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, Func<ExampleRow, Example, string>> Columns = new(StringComparer.Ordinal)
    {
        ["open"] = (_, example) => Answered(example, (hours, at) => hours.IsOpen(at) ? "yes" : "no"),
        ["next opening"] = (_, example) => Answered(example, (hours, at) => example.Times.Write(hours.NextOpening(at))),
        ["next closing"] = (_, example) => Answered(example, (hours, at) => example.Times.Write(hours.NextClosing(at))),
        ["open time"] = (_, example) => Answers.Length(example.Hours.Between(example.At("from"), example.At("to"))),
        ["deadline"] = (_, example) => example.Times.Write(example.Limit("limit").DeadlineFrom(example.At("from"), example.Hours)),
        ["owed"] = (_, example) => Answers.Owed(example.Plan(), example.Times),
        ["next"] = (_, example) => Answers.Next(example.Plan(), example.Times),
        ["act by"] = (_, example) => example.Times.Write(example.Plan().Next?.ActBy),
        ["key"] = (_, example) => example.Plan().Next!.Key,
        ["look again at"] = (_, example) => example.Times.Write(example.Plan().RevisitAt),
        ["urgency and alarms"] = (_, example) => Answers.Alarms(example.Plan()),
        ["doubts"] = (_, example) => example.Check().Doubts.ToString(),
        ["correct by"] = (_, example) => Answered(example.Check, check => example.Times.Write(check.CorrectBy)),
        ["owed, kept at receipt"] = (_, example) => Answers.Owed(example.Plan(VersionChange.KeepAtReceipt), example.Times),
        ["owed, moved to the newest"] = (_, example) => Answers.Owed(example.Plan(VersionChange.MoveToNewest), example.Times),
        ["outcomes"] = (_, example) => Answers.Outcomes(example.Audit(), example.Times),
        ["odd"] = (_, example) => Answers.Listed(example.Import().Odd.Select(odd => odd.Kind.ToString())),
        ["refused, as"] = (_, example) => example.Refusal(),
        ["is the fact"] = (row, example) =>
            FactText.Of(example.Times.ToIso(row["written"]).Replace(" to ", " ", StringComparison.Ordinal)).GetType().Name,
        ["says"] = (row, _) => PolicyText.Duty(row["duty"]).Say.ToString(),
        ["is kept by"] = (row, _) => Answers.Suffices(PolicyText.Duty(row["duty"])),
        ["is owed at most"] = (row, _) => PolicyText.Duty(row["duty"]).Life.ToString(),
        ["hours"] = (row, _) => HoursText.Desks.Value.ContainsKey(row["desk"]) ? row["hours"] : "no desk",
    };

    /// <summary>
    /// The answers of a row, column by column. A table without one is decoration. "hours" is an answer only in the table of desks, and a
    /// question elsewhere.
    /// </summary>
    public static IReadOnlyList<(string Column, string Answer)> Of(ExampleRow row)
    {
        var answers = row.Columns.Where(Columns.ContainsKey)
            .Where(column => column != "hours" || row.Columns.SequenceEqual(["desk", "hours"]));
        return [.. answers.Select(column => (column, Columns[column](row, new Example(row))))];
    }

    private static string Answered(Example example, Func<WorkingCalendar, Instant, string> answer) =>
        Answered(() => example.At("at"), at => answer(example.Hours, at));

    private static string Answered<T>(Func<T> ask, Func<T, string> answer) => answer(ask());
}
