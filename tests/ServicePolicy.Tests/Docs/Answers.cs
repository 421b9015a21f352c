using System.Globalization;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Docs;

/// <summary>What the library answers to a row, in the words of the page.</summary>
internal static class Answers
{
    public static string Owed(ContactPlan plan, RowTimes times) =>
        Listed(plan.Obligations.Select(owed =>
            owed.OnHold ? $"{owed.Duty.Name} on hold with {Length(owed.Remaining!.Value)} left"
            : $"{owed.Duty.Name} by {times.Write(owed.Deadline)}{(owed.Urgency == Urgency.Overdue ? " (late)" : "")}"));

    public static string Next(ContactPlan plan, RowTimes times)
    {
        if (plan.Next is not { } next)
        {
            return "nothing";
        }

        var topics = next.Topics.ToString().Replace(", ", "+", StringComparison.Ordinal);
        var when = next.Window is { } window ? times.Write(window.From, window.To) : "without a window";
        var flags = next.Flags == ContactFlags.None ? "" : $" ({next.Flags})";
        return $"{topics} by {next.Channel?.Name ?? "no channel"}, {when}{flags}";
    }

    public static string Alarms(ContactPlan plan) =>
        Listed(plan.Obligations.SelectMany(owed =>
            owed.GetEscalations().Select(alarm => alarm.Level.Name).Prepend($"{owed.Duty.Name} {owed.Urgency}")));

    public static string Outcomes(RequestAudit audit, RowTimes times) =>
        Listed(audit.Outcomes.Select(outcome =>
            $"{outcome.Duty.Name} by {times.Write(outcome.Deadline)} {outcome.Verdict}"
            + (outcome.Lateness > Duration.Zero
                ? $", {Length(outcome.Lateness)} late ({Length(outcome.WorkingLateness)} of open time)"
                : "")));

    public static string Suffices(Duty duty)
    {
        var suffices = duty.Suffices;
        return string.Join("; ", new[]
        {
            suffices.AnyByPerson ? "any contact by a person" : "",
            suffices.AnyLive ? "any live talk" : "",
            Topics(suffices.ByPerson & ~suffices.Automatically),
            suffices.Automatically == ServicePolicy.Topics.None ? "" : $"{Topics(suffices.Automatically)} by a machine too",
            suffices.Attempt ? "an attempt" : "",
            suffices.Replies == Replies.None ? "" : $"the customer's own {suffices.Replies}",
        }.Where(part => part.Length > 0));
    }

    public static string Length(Duration length)
    {
        string[] parts = [Part((long)length.TotalHours, "h"), Part(length.Minutes, "min"), Part(length.Seconds, "s")];
        var text = length == Iso.Microsecond ? "1 µs" : string.Join(" ", parts.Where(part => part.Length > 0));
        return text.Length > 0 ? text : "nothing";
    }

    public static string Listed(IEnumerable<string> all) => string.Join("; ", all) is { Length: > 0 } text ? text : "nothing";

    private static string Topics(Topics topics) =>
        topics == ServicePolicy.Topics.None ? "" : topics.ToString().Replace(", ", " or ", StringComparison.Ordinal);

    private static string Part(long count, string unit) => count > 0 ? string.Create(CultureInfo.InvariantCulture, $"{count} {unit}") : "";
}
