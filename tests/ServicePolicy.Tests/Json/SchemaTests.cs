using System.Text.Json.Nodes;
using Json.Schema;
using ServicePolicy.Tests.Laws;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Json;

/// <summary>The JSON Schemas in the package say what the library writes and reads.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSchema Policies = Schema("policies");

    private static readonly JsonSchema Request = Schema("request");

    [Fact]
    public void PolicySchema_OfTheSamples_FindsNothingWrong()
    {
        Wrong(Policies, ConfigurationText.Sound).ShouldBeEmpty();
        Wrong(Policies, ServicePolicyJson.WritePolicies(ServicePolicyJson.ReadPolicies(ConfigurationText.Sound))).ShouldBeEmpty();
        Wrong(
            Policies,
            JsonNode.Parse(File.ReadAllText(Repository.PathTo("samples/HostedWorker/appsettings.json")))!["ServicePolicy"]!.ToJsonString())
                .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"Calendars\"", "\"Calenders\"")]
    [InlineData("\"Calendar\": \"desk\"", "\"Calender\": \"desk\"")]
    [InlineData("\"Zone\": \"Europe/Helsinki\",", "")]
    [InlineData("\"Within\": \"15 minutes\"", "\"Wihtin\": \"15 minutes\"")]
    [InlineData("\"Within\": \"15 minutes\"", "\"Within\": 15")]
    [InlineData("\"Policy\": \"urgent\", ", "")]
    public void PolicySchema_OfAMisspeltFile_FindsIt(string piece, string other) =>
        Wrong(Policies, ConfigurationText.But(piece, other)).ShouldNotBeEmpty();

    [Fact]
    public void PolicySchema_Duties_AreThoseThatAreRead()
    {
        var duties = JsonNode.Parse(File.ReadAllText(PathOf("policies")))!["$defs"]!["duties"]!["properties"]!.AsObject();

        duties.Select(duty => duty.Key).ShouldBe(DutySchemas.BuiltIn.Select(form => form.Name));
    }

    [Fact]
    public void RequestSchema_OfWhatIsWritten_FindsNothingWrong() =>
        Law.Holds(CaseGenerators.Any, one => Wrong(Request, ServicePolicyJson.WriteRequest(one.Request)).ShouldBeEmpty(), share: 4);

    [Fact]
    public void RequestSchema_EventTypes_AreThoseThatAreRead() =>
        JsonNode.Parse(File.ReadAllText(PathOf("request")))!["$defs"]!["event"]!["properties"]!["type"]!["enum"]!.AsArray()
            .Select(type => type!.GetValue<string>())
            .ShouldBe(EventTypes.Names, ignoreOrder: true);

    [Theory]
    [InlineData("""{ "id": "R", "channel": "Email" }""")]
    [InlineData("""{ "id": "R", "channel": "Email", "receivedAt": "yesterday" }""")]
    [InlineData(
        """{ "id": "R", "channel": "Email", "receivedAt": "2026-11-20T13:50:00Z", "events": """
            + """[{ "type": "ContactMad", "at": "2026-11-20T13:50:00Z" }] }""")]
    [InlineData("""{ "id": "R", "channel": "Email", "receivedAt": "2026-11-20T13:50:00Z", "events": [{ "type": "ContactMade" }] }""")]
    public void RequestSchema_OfAWrongRequest_FindsIt(string json) => Wrong(Request, json).ShouldNotBeEmpty();

    private static string PathOf(string name) => Repository.PathTo($"src/ServicePolicy/schemas/{name}.schema.json");

    private static JsonSchema Schema(string name) => JsonSchema.FromText(File.ReadAllText(PathOf(name)));

    private static List<string> Wrong(JsonSchema schema, string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json, new() { AllowTrailingCommas = true });
        var results = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. (results.Details ?? []).Where(detail => !detail.IsValid)
            .Select(detail => $"{detail.InstanceLocation} {detail.EvaluationPath}"), "invalid"];
    }
}
