using System.Text.Json;
using NodaTime.Text;

namespace ServicePolicy.Tests.Scenarios;

/// <summary>
/// Reads the rows of the independent reference: a policy, a request with its history, an instant, and the plan that follows.
/// </summary>
internal static class ScenarioReader
{
    public static ContactPolicy Policy(JsonElement json) => new(
        "scenario",
        Calendar(json.GetProperty("calendar")),
        json.GetProperty("duties").EnumerateArray().Select(ScenarioDuties.Read),
        json.GetProperty("combineWithin").GetString() is { } within ? TimeLimit.Parse(within).Amount : null,
        Enum.Parse<Fallback>(json.GetProperty("fallback").GetString()!));

    public static ServiceRequest Request(JsonElement json, JsonElement events)
    {
        var request = json.GetProperty("id").GetString()!;
        var receivedAt = Time(json.GetProperty("receivedAt"));
        var channel = Channel.Named(json.GetProperty("channel").GetString()!);
        var wishes = json.GetProperty("preferences");
        var preferences = new ContactPreferences(
            wishes.TryGetProperty("hours", out var hours) && hours.ValueKind == JsonValueKind.Object ? Calendar(hours) : null,
            Text(wishes, "preferred") is { } preferred ? Channel.Named(preferred) : null,
            wishes.GetProperty("never").EnumerateArray().Select(name => Channel.Named(name.GetString()!)));
        return ServiceRequest.Import(
            request, receivedAt, channel, events.EnumerateArray().Select(Event), preferences: preferences,
            brief: Brief(json.GetProperty("brief"))).Request;
    }

    public static Instant Time(JsonElement json) => InstantPattern.ExtendedIso.Parse(json.GetString()!).Value;

    public static Instant? TimeOrNull(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : Time(json);

    public static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static Brief Brief(JsonElement answers)
    {
        var known = answers.EnumerateArray().Select(answer => answer.GetString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        string? Of(string part) => known.Contains(part) ? "known" : null;
        return new(Of("what"), Of("forWhom"), Of("why"), Of("how"), Of("when"), Of("mustFulfil"));
    }

    private static WorkingCalendar Calendar(JsonElement json)
    {
        var zone = json.GetProperty("zone").GetString()!;
        if (json.TryGetProperty("always", out var always) && always.GetBoolean())
        {
            return WorkingCalendar.AlwaysIn(zone);
        }

        var builder = WorkingCalendar.In(zone);
        foreach (var day in json.GetProperty("weekly").EnumerateObject().Where(day => day.Value.GetArrayLength() > 0))
        {
            builder.Open($"{day.Name[..3]} {Hours(day.Value)}");
        }

        builder.Closed(
            [.. json.GetProperty("closed").EnumerateArray().Select(date => LocalDatePattern.Iso.Parse(date.GetString()!).Value)]);
        foreach (var date in json.GetProperty("special").EnumerateObject())
        {
            builder.OpenOn(LocalDatePattern.Iso.Parse(date.Name).Value, Hours(date.Value));
        }

        return builder.Build();
    }

    private static string Hours(JsonElement ranges) =>
        string.Join(", ", ranges.EnumerateArray().Select(range => $"{range[0].GetString()}-{range[1].GetString()}"));

    private static RequestEvent Event(JsonElement json)
    {
        var at = Time(json.GetProperty("at"));
        var channel = Text(json, "channel") is { } name ? Channel.Named(name) : Channel.Email;
        return json.GetProperty("type").GetString() switch
        {
            "ContactMade" => Contact(json, at, channel),
            "ContactFailed" => new ContactFailed(at, channel, Enum.Parse<ContactFailure>(Text(json, "reason")!), Text(json, "of")),
            "CustomerMessage" =>
                new CustomerMessage(
                    at, channel, Enum.Parse<MessageKind>(Text(json, "kind")!), json.GetProperty("expectsAnswer").GetBoolean()),
            "CallbackRequested" => new CallbackRequested(at, channel, Windows(json)),
            "AppointmentAgreed" => new AppointmentAgreed(at, Time(json.GetProperty("time"))),
            "WaitStarted" =>
                new WaitStarted(
                    at, Enum.Parse<WaitFor>(Text(json, "for")!), Text(json, "until") is null ? null : Time(json.GetProperty("until"))),
            "WaitEnded" => new WaitEnded(at, Enum.Parse<WaitFor>(Text(json, "for")!)),
            "NeedClarified" => new NeedClarified(at, Brief(json.GetProperty("answers"))),
            "OutcomeConfirmed" => new OutcomeConfirmed(at, json.GetProperty("helped").GetBoolean()),
            "FeedbackReceived" =>
                new FeedbackReceived(
                    at, json.TryGetProperty("score", out var score) && score.ValueKind == JsonValueKind.Number ? score.GetDouble() : null),
            "RequestClosed" =>
                new RequestClosed(at, Text(json, "reason") is { } reason ? Enum.Parse<CloseReason>(reason) : CloseReason.Completed),
            "SlipForeseen" => new SlipForeseen(at),
            "FailureFound" => new FailureFound(at),
            "HandedOver" => new HandedOver(at),
            "Reclassified" => new Reclassified(at, RequestTraits.Unknown),
            "RequestResolved" => new RequestResolved(at),
            "RequestReopened" => new RequestReopened(at),
            "Noted" => new Noted(at, new Mark("noted")),
            var type => throw new InvalidDataException($"An event of the type '{type}' is not known."),
        };
    }

    private static ContactMade Contact(JsonElement json, Instant at, Channel channel)
    {
        var told = json.GetProperty("topics").EnumerateArray()
            .Aggregate(Topics.None, (all, topic) => all | Enum.Parse<Topics>(topic.GetString()!));
        Estimate? estimate = Text(json, "estimate") is null ? null : new(Time(json.GetProperty("estimate")));
        Instant? backBy = Text(json, "backBy") is null ? null : Time(json.GetProperty("backBy"));
        return ContactMade.FromLog(at, channel, told, json.GetProperty("automatic").GetBoolean(), estimate, backBy, Text(json, "id"));
    }

    private static IEnumerable<Interval> Windows(JsonElement json) =>
        json.TryGetProperty("windows", out var windows) && windows.ValueKind == JsonValueKind.Array
            ? windows.EnumerateArray().Select(window => new Interval(Time(window[0]), Time(window[1])))
            : [];
}
