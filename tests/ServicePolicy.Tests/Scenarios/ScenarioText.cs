using System.Text.Json;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Scenarios;

/// <summary>Writes a plan and the reference's answer as the same lines of text, so that a difference is read at a glance.</summary>
internal static class ScenarioText
{
    public static IEnumerable<string> Of(ContactPlan plan)
    {
        yield return $"revisit {Text(plan.RevisitAt)}";
        if (plan.Next is { } next)
        {
            yield return $"next {Sorted(Names(next.Topics))} because {string.Join(",", next.Because.Select(owed => owed.Duty.Name))}"
                + $" deadline {Text(next.Deadline)} {Contact(next.ActBy, next.Window, next.Channel, next.Flags, plan.AsOf)}"
                + $" {(next.MayBeAutomatic ? "automatic" : "person")} {next.Urgency}"
                + $" {next.GetEscalations().Select(passed => passed.Level).Distinct().Count()}";
        }

        foreach (var owed in plan.Obligations)
        {
            var head = $"{owed.Duty.Name} {Names(owed.Topics).Single()} #{owed.Occurrence} start {Text(owed.Start)}";
            yield return owed.OnHold
                ? $"{head} hold {owed.Remaining!.Value.TotalSeconds}"
                : $"{head} deadline {Text(owed.Deadline)} {Contact(owed.ActBy, owed.Window, owed.Channel, owed.Flags, plan.AsOf)}"
                    + $" {owed.Urgency} warn {Text(owed.WarnAt)} {owed.GetEscalations().Count}";
        }
    }

    public static IEnumerable<string> Of(JsonElement expect, Instant now)
    {
        yield return $"revisit {Text(ScenarioReader.TimeOrNull(expect.GetProperty("revisitAt")))}";
        if (expect.GetProperty("next") is { ValueKind: JsonValueKind.Object } next)
        {
            yield return $"next {Sorted(Strings(next, "topics"))} because {string.Join(",", Strings(next, "because"))}"
                + $" deadline {Time(next, "deadline")} {Contact(next, now)}"
                + $" {(next.GetProperty("automatic").GetBoolean() ? "automatic" : "person")}"
                + $" {next.GetProperty("urgency").GetString()} {next.GetProperty("escalation").GetInt32()}";
        }

        foreach (var owed in expect.GetProperty("obligations").EnumerateArray())
        {
            var head = $"{owed.GetProperty("duty").GetString()} {owed.GetProperty("topic").GetString()}"
                + $" #{owed.GetProperty("occurrence").GetInt32()} start {Time(owed, "start")}";
            yield return owed.GetProperty("onHold").GetBoolean()
                ? $"{head} hold {owed.GetProperty("remainingSeconds").GetDouble()}"
                : $"{head} deadline {Time(owed, "deadline")} {Contact(owed, now)} {owed.GetProperty("urgency").GetString()}"
                    + $" warn {Time(owed, "warnAt")} {owed.GetProperty("escalation").GetInt32()}";
        }
    }

    private static string Contact(JsonElement json, Instant now)
    {
        var window = json.GetProperty("window");
        ContactWindow? opens = window.ValueKind == JsonValueKind.Array
            ? new(ScenarioReader.Time(window[0]), ScenarioReader.TimeOrNull(window[1]))
            : null;
        var flags = Strings(json, "flags").Aggregate(ContactFlags.None, (all, flag) => all | Enum.Parse<ContactFlags>(flag));
        var channel = ScenarioReader.Text(json, "channel") is { } name ? Channel.Named(name) : null;
        return Contact(ScenarioReader.Time(json.GetProperty("actBy")), opens, channel, flags, now);
    }

    /// <summary>Of a window that is late, the end counts, and whether the instant lies in it.</summary>
    private static string Contact(Instant? actBy, ContactWindow? window, Channel? channel, ContactFlags flags, Instant now)
    {
        var opens = window is not { } given ? "none"
            : flags.HasFlag(ContactFlags.AfterDeadline) ? $"[{(given.IsOpen(now) ? "open" : "shut")}, {Text(given.To)}]"
            : $"[{Text(given.From)}, {Text(given.To)}]";
        return $"actBy {Text(actBy)} window {opens} {channel?.Name ?? "none"} [{flags}]";
    }

    private static string Sorted(IEnumerable<string> names) => string.Join(",", names.OrderBy(name => name, StringComparer.Ordinal));

    private static IEnumerable<string> Names(Topics topics) =>
        Enum.GetValues<Topics>().Where(topic => topic != Topics.None && topics.HasFlag(topic)).Select(topic => topic.ToString());

    private static IEnumerable<string> Strings(JsonElement json, string name) =>
        json.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    private static string Time(JsonElement json, string name) => Text(ScenarioReader.TimeOrNull(json.GetProperty(name)));

    private static string Text(Instant? instant) => Iso.Text(instant) ?? "none";
}
