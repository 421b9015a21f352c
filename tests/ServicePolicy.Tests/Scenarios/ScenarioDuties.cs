using System.Text.Json;

namespace ServicePolicy.Tests.Scenarios;

/// <summary>Reads the duties of a reference row.</summary>
internal static class ScenarioDuties
{
    private static readonly Dictionary<string, Func<JsonElement, Duty>> Readers = new(StringComparer.Ordinal)
    {
        ["Acknowledge"] = json => new AcknowledgeDuty(Limit(json, "within"), Automatic(json)),
        ["AnnounceWork"] = json => new AnnounceWorkDuty(Limit(json, "within")),
        ["Estimate"] = json => new EstimateDuty(Limit(json, "within"), Parts(json, "needs")),
        ["CorrectEstimate"] = json => new CorrectEstimateDuty(Limit(json, "ahead"), LimitOrNull(json, "slipWithin")),
        ["Update"] = json => new UpdateDuty(Cadence(json.GetProperty("cadence"))),
        ["Answer"] = json => new AnswerDuty(Limit(json, "within"), LimitOrNull(json, "complaintWithin")),
    };

    public static bool Knows(JsonElement policy) =>
        policy.GetProperty("duties").EnumerateArray().All(duty => Readers.ContainsKey(duty.GetProperty("duty").GetString()!))
        && policy.GetProperty("duties").EnumerateArray().All(duty => !duty.TryGetProperty("cadence", out var cadence) || cadence.EnumerateObject().All(part => part.Name == "every"));

    public static Duty Read(JsonElement json) => Readers[json.GetProperty("duty").GetString()!](json);

    private static UpdateCadence Cadence(JsonElement json) => UpdateCadence.Every(Limit(json, "every"));

    private static TimeLimit Limit(JsonElement json, string name) => TimeLimit.Parse(json.GetProperty(name).GetString()!);

    private static TimeLimit? LimitOrNull(JsonElement json, string name) =>
        ScenarioReader.Text(json, name) is { } text ? TimeLimit.Parse(text) : null;

    private static bool Automatic(JsonElement json) => !json.TryGetProperty("automatic", out var automatic) || automatic.GetBoolean();

    private static BriefParts Parts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var parts) && parts.ValueKind == JsonValueKind.Array ? ScenarioReader.Brief(parts).Known : BriefParts.None;
}
