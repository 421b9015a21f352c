using System.Diagnostics;
using System.Text.Json;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Json;

/// <summary>Policy files that are no policy files.</summary>
public sealed class HostileJsonTests
{
    private const string AnyValue = "text in double quotes, a number, true, false, null, an object or a list";

    [Theory]
    [InlineData("", "The text ends too early. Expected next: an object, { … }. Path: $, line 1.")]
    [InlineData("// nothing yet", "The text ends too early. Expected next: an object, { … }. Path: $, line 1.")]
    [InlineData("null", "Expected an object with Calendars and Policies but found null.")]
    [InlineData("[]", "Expected an object but found a list. Path: $, line 1.")]
    [InlineData("3", "Expected an object but found a number. Path: $, line 1.")]
    [InlineData("-", "The text ends too early. Expected next: an object, { … }. Path: $, line 1.")]
    [InlineData(
        "{ \"Policies\": {\n\"standard\": { \"Calendar\": \"de",
        "The text ends too early. Expected next: " + AnyValue + ". Path: $.Policies.standard.Calendar, line 2.")]
    [InlineData(
        "{ \"Policies\": {\n\"standard\": {",
        "The text ends too early. Expected next: a name in double quotes, or }. Path: $.Policies.standard, line 2.")]
    [InlineData(
        "{ \"Policies\": {\n} ",
        "The text ends too early. Expected next: a comma and a name in double quotes, or }. Path: $.Policies, line 2.")]
    [InlineData("""{ "Policies": { "a b": [""", "; or ]. Path: $.Policies['a b'], line 1.")]
    [InlineData(
        """{ "Policies": [ {}, {},""",
        "The text ends too early. Expected next: a comma and " + AnyValue + "; or ]. Path: $.Policies[1], line 1.")]
    [InlineData(
        "{\n\"Default\": standard }",
        "The text is not JSON: 's' is an invalid start of a value. Allowed here: " + AnyValue + ". Path: $.Default, line 2.")]
    [InlineData(
        "{ \"Default\": \"a\"\n\"VersionChange\": \"b\" }",
        "Allowed here: a comma and a name in double quotes, or }. Path: $.Default, line 2.")]
    [InlineData("""{ 'Default': "a" }""", "Allowed here: a name in double quotes, or }. Path: $, line 1.")]
    [InlineData("{ } { }", "Allowed here: nothing more. Path: $, line 1.")]
    [InlineData(
        """{ "ServicePolicy": { } }""",
        "Unknown property 'ServicePolicy'. Known properties: $schema, Calendars, Channels, Default, Policies, Rules, "
            + "schemaVersion, VersionChange. Path: $.ServicePolicy, line 1.")]
    [InlineData("""{ "Policies": [] }""", "Expected an object but found a list. Path: $.Policies, line 1.")]
    [InlineData("""{ "Policies": { "a": 3 } }""", "Expected an object but found a number. Path: $.Policies.a, line 1.")]
    [InlineData(
        """{ "Policies": { "a": { "Calender": "desk" } } }""",
        "Unknown property 'Calender'. Known properties: BasedOn, Calendar, CombineWithin,")]
    [InlineData(
        """{ "Policies": { "a": { "Calendar": ["desk"] } } }""",
        "Expected text, a number, true or false but found a list. Path: $.Policies.a.Calendar")]
    [InlineData(
        """{ "Policies": { "a": { "Duties": { "Update": { "Every": { } } } } } }""",
        "but found an object. Path: $.Policies.a.Duties.Update")]
    [InlineData("""{ "Policies": { "a": { "Duties": { "Update": "often" } } } }""", "Path: $.Policies.a.Duties.Update")]
    [InlineData(
        "{ \"Default\": \"a\",\n\"default\": \"b\" }",
        "The property 'default' appears twice in one object. It may appear only once. Path: $.default, line 2.")]
    [InlineData("""{ "Policies": { "a": { }, "A": { } } }""", "The property 'A' appears twice")]
    public void ReadPolicies_OfOtherJson_SaysWhereItIsWrong(string json, string message) =>
        Should.Throw<JsonException>(() => ServicePolicyJson.ReadPolicies(json)).Message.ShouldContain(message);

    [Fact]
    public void ReadPolicies_OfTruncatedText_ThrowsWhereverItIsCut()
    {
        for (var length = 0; length < ConfigurationText.Sound.TrimEnd().Length - 1; length += 7)
        {
            Should.Throw<JsonException>(() => ServicePolicyJson.ReadPolicies(ConfigurationText.Sound[..length]))
                .Message.ShouldStartWith("The text ends too early. Expected next: ");
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("""{"Policies":""")]
    [InlineData("""{"a":[""")]
    public void ReadPolicies_OfTenMegabytesOfNesting_IsRefusedAtOnce(string opening)
    {
        var json = string.Concat(Enumerable.Repeat(opening, 10_000_000 / opening.Length));
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Should.Throw<JsonException>(() => ServicePolicyJson.ReadPolicies(json)).Message.ShouldContain("depth");

        clock.Elapsed.TotalSeconds.ShouldBeLessThan(5);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(50_000_000);
    }

    [Theory]
    [InlineData("\"Within\": \"15 minutes\"", "\"Within\": \"{0}\"")]
    [InlineData("\"Open\": \"Mon-Fri 08:00-16:00\"", "\"Open\": \"{0}\"")]
    [InlineData("\"2026-12-31\": \"Inventory\"", "\"{0}\": \"Inventory\"")]
    [InlineData("\"Zone\": \"Europe/Helsinki\"", "\"Zone\": \"{0}\"")]
    public void Check_OfMegabytesWhereAWordIsMeant_IsRefusedInFewWords(string piece, string other)
    {
        var huge = other.Replace("{0}", new string('1', 5_000_000), StringComparison.Ordinal);
        var options = ServicePolicyJson.ReadPolicies(ConfigurationText.But(piece, huge));
        var clock = Stopwatch.StartNew();

        var problem = options.Check().First(problem => problem.Severity == ProblemSeverity.Error);

        problem.ToString().Length.ShouldBeLessThan(2_000);
        clock.Elapsed.TotalSeconds.ShouldBeLessThan(5);
    }

    [Fact]
    public void ReadPolicies_OfNullWhereASectionIsMeant_IsAnErrorAtItsPath()
    {
        const string json = """{ "Policies": { "standard": { "Duties": null } } }""";

        var error = Should.Throw<JsonException>(() => ServicePolicyJson.ReadPolicies(json));

        error.Message.ShouldBe("Expected an object but found null. Path: $.Policies.standard.Duties.");
        error.Path.ShouldBe("$.Policies.standard.Duties");
    }

    [Fact]
    public void Check_OfANullPolicy_IsAnErrorAtItsPath() =>
        ServicePolicyJson.ReadPolicies("{ \"Policies\": { \"standard\": null } }").Check().ShouldHaveSingleItem().ToString()
            .ShouldBe("Policies:standard: Expected an object but found null.");
}
