using System.Text.Json;
using NodaTime.Text;

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
        ["Clarify"] = json => new ClarifyDuty(Limit(json, "within"), Parts(json, "required")),
        ["Callback"] = json => new CallbackDuty(Limit(json, "within"), Count(json, "attempts")),
        ["CallbackOffer"] = json => new CallbackOfferDuty(Limit(json, "within"), Count(json, "attempts")),
        ["Appointment"] = _ => new AppointmentDuty(),
        ["AppointmentReminder"] = json => new AppointmentReminderDuty(Limit(json, "ahead"), Automatic(json)),
        ["CheckIn"] = json => new CheckInDuty(Limit(json, "every"), Count(json, "times"), Automatic(json)),
        ["ClosingNotice"] = json => new ClosingNoticeDuty(Limit(json, "within"), Count(json, "times"), Automatic(json)),
        ["Handover"] = json => new HandoverDuty(Limit(json, "within")),
        ["Recovery"] = json => new RecoveryDuty(Limit(json, "within")),
        ["Resolution"] = json => new ResolutionDuty(Limit(json, "within")),
        ["Outcome"] = json => new OutcomeDuty(Limit(json, "after"), Limit(json, "within"), Automatic(json)),
        ["Feedback"] = json => new FeedbackDuty(Limit(json, "after"), Limit(json, "within"), Automatic(json)),
    };

    public static Duty Read(JsonElement json) => Readers[json.GetProperty("duty").GetString()!](json);

    private static UpdateCadence Cadence(JsonElement json)
    {
        var cadence = ScenarioReader.Text(json, "every") is { } every
            ? UpdateCadence.Every(TimeLimit.Parse(every))
            : UpdateCadence.Weekly(
                Enum.Parse<IsoDayOfWeek>(ScenarioReader.Text(json, "day")!),
                LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(ScenarioReader.Text(json, "time")!).Value);
        cadence = LimitOrNull(json, "afterBroken") is { } tighter ? cadence.WithIntervalAfterBrokenCommitment(tighter) : cadence;
        return json.TryGetProperty("byAge", out var steps) && steps.ValueKind == JsonValueKind.Array
            ? steps.EnumerateArray().Aggregate(cadence, (all, step) => all.WithIntervalFromAge(Limit(step, "from"), Limit(step, "every")))
            : cadence;
    }

    private static int Count(JsonElement json, string name) => json.GetProperty(name).GetInt32();

    private static TimeLimit Limit(JsonElement json, string name) => TimeLimit.Parse(json.GetProperty(name).GetString()!);

    private static TimeLimit? LimitOrNull(JsonElement json, string name) =>
        ScenarioReader.Text(json, name) is { } text ? TimeLimit.Parse(text) : null;

    private static bool Automatic(JsonElement json) => !json.TryGetProperty("automatic", out var automatic) || automatic.GetBoolean();

    private static BriefParts Parts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var parts) && parts.ValueKind == JsonValueKind.Array
            ? ScenarioReader.Brief(parts).Known
            : BriefParts.None;
}
