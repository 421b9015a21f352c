using System.Text.Json.Nodes;
using NodaTime.Text;
using ServicePolicy.Tests.Laws;

namespace ServicePolicy.Tests.Json;

/// <summary>Written out and read back, by any way, a request is the same, and so are its plan and keys.</summary>
public sealed class JsonLaws
{
    [Fact]
    public void Request_WrittenAndRead_IsEqual() => Law.Holds(CaseGenerators.Any, one =>
        ServicePolicyJson.ReadRequest(ServicePolicyJson.WriteRequest(one.Request)).ShouldBe(one.Request));

    [Fact]
    public void Request_RestoredFromARowAndGoneOn_IsEqual() => Law.Holds(CaseGenerators.Any, one =>
    {
        var kept = one.Facts.Length * one.Dice[0] / 1000;
        var begun = one.Begun.With(one.Facts[..kept]);
        var restored = ServiceRequest.Restore(begun.Id, begun.Channel, KnownFacts.Of(begun), begun.Preferences, begun.Traits);
        var request = one.Facts[kept..].Where(fact => fact is not ContactFailed { ContactId: not null })
            .Aggregate(restored, (request, fact) => request.With(fact));

        ServicePolicyJson.ReadRequest(ServicePolicyJson.WriteRequest(request)).ShouldBe(request);
    });

    [Fact]
    public void Row_ThroughJsonAndThroughADatabasesMicroseconds_GivesTheSamePlanAndKeys() => Law.Holds(CaseGenerators.Any, one =>
    {
        var (policy, request) = (one.Policy, one.Request);
        var columns = ServicePolicyJson.WriteRow(KnownFacts.Of(request));
        foreach (var row in new[] { columns, FromMicros(ToMicros(JsonNode.Parse(columns)!)).ToJsonString() })
        {
            var restored =
                ServiceRequest.Restore(request.Id, request.Channel, ServicePolicyJson.ReadRow(row), request.Preferences, request.Traits);

            Said(policy.Plan(restored, one.Now)).ShouldBe(Said(policy.Plan(request, one.Now)));
            policy.Due(restored, one.Now).ToString().ShouldBe(policy.Due(request, one.Now).ToString());
        }
    });

    [Fact]
    public void PlanAndAudit_OfAnyRequest_AreWrittenWhole() => Law.Holds(CaseGenerators.Any, one =>
    {
        var plan = one.Policy.Plan(one.Request, one.Now);
        var audit = one.Policy.Audit(one.Request, one.Now);

        var written = JsonNode.Parse(ServicePolicyJson.WritePlan(plan))!;
        written["obligations"]!.AsArray().Select(owed => owed!["key"]!.GetValue<string>())
            .ShouldBe(plan.Obligations.Select(owed => owed.Key));
        written["next"]?["key"]?.GetValue<string>().ShouldBe(plan.Next?.Key);
        (written["revisitAt"] is { } at ? InstantPattern.ExtendedIso.Parse(at.GetValue<string>()).Value : (Instant?)null)
            .ShouldBe(plan.RevisitAt);
        written["obligations"]!.AsArray().Sum(owed => owed!["because"]!.AsArray().Count)
            .ShouldBe(plan.Obligations.Sum(owed => owed.Explain().Steps.Count));
        JsonNode.Parse(ServicePolicyJson.WriteAudit(audit))!["outcomes"]!.AsArray()
            .Select(outcome => outcome!["verdict"]!.GetValue<string>())
            .ShouldBe(audit.Outcomes.Select(outcome => outcome.Verdict.ToString()));
    }, share: 4);

    private static List<string> Said(ContactPlan plan) =>
    [
        $"{plan.AsOf} {plan.RevisitAt} {plan.Next?.Key}",
        .. plan.Obligations.Select(owed => $"{owed.Key} {owed.Deadline} {owed.ActBy} {owed.Window} {owed.Channel} {owed.Urgency}"),
    ];

    /// <summary>The instants as a bigint or timestamptz column keeps them.</summary>
    private static JsonNode ToMicros(JsonNode node) => Mapped(node, value =>
        value.TryGetValue<string>(out var text) && InstantPattern.ExtendedIso.Parse(text) is { Success: true } at
            ? JsonValue.Create(at.Value.ToUnixTimeTicks() / 10)
            : null);

    private static JsonNode FromMicros(JsonNode node) => Mapped(node, value =>
        value.TryGetValue<long>(out var micros) && micros > 1_000_000
            ? JsonValue.Create(InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeTicks(micros * 10)))
            : null);

    private static JsonNode Mapped(JsonNode node, Func<JsonValue, JsonValue?> map) => node switch
    {
        JsonObject some =>
            new JsonObject(
                some.Select(pair => new KeyValuePair<string, JsonNode?>(pair.Key, pair.Value is null ? null : Mapped(pair.Value, map)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Mapped(item, map))]),
        JsonValue value => map(value) ?? value.DeepClone(),
        _ => node,
    };
}
