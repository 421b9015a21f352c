using System.Diagnostics;
using System.Text.Json;

namespace ServicePolicy.Tests.Configuration;

/// <summary>Policy files that are no policy files.</summary>
public sealed class HostileJsonTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("null", "holds null")]
    [InlineData("[]", "Path: $")]
    [InlineData("3", "Path: $")]
    [InlineData("{ \"Policies\": { \"standard\": { \"Calendar\": \"de", "")]
    [InlineData("{ \"Polices\": { } }", "Polices")]
    [InlineData("{ \"Policies\": [] }", "Path: $.Policies")]
    [InlineData("{ \"Policies\": { \"a\": 3 } }", "Path: $.Policies.a")]
    [InlineData("{ \"Policies\": { \"a\": { \"Calender\": \"desk\" } } }", "Calender")]
    [InlineData("{ \"Policies\": { \"a\": { \"Calendar\": [\"desk\"] } } }", "A setting is text, a number, true or false; here begins a list. Path: $.Policies.a.Calendar")]
    [InlineData("{ \"Policies\": { \"a\": { \"Duties\": { \"Update\": { \"Every\": { } } } } } }", "here begins an object. Path: $.Policies.a.Duties.Update")]
    [InlineData("{ \"Policies\": { \"a\": { \"Duties\": { \"Update\": \"often\" } } } }", "Path: $.Policies.a.Duties.Update")]
    [InlineData("{ \"Default\": \"a\", \"default\": \"b\" }", "'default' is there twice")]
    [InlineData("{ \"Policies\": { \"a\": { }, \"A\": { } } }", "'A' is there twice")]
    public void ReadPolicies_OfOtherJson_SaysWhereItIsWrong(string json, string message) =>
        Should.Throw<JsonException>(() => ServicePolicyJson.ReadPolicies(json)).Message.ShouldContain(message);

    [Fact]
    public void ReadPolicies_OfTruncatedText_ThrowsWhereverItIsCut()
    {
        for (var length = 0; length < Written.Sound.TrimEnd().Length - 1; length += 7)
        {
            Should.Throw<JsonException>(() => ServicePolicyJson.ReadPolicies(Written.Sound[..length]));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"Policies\":")]
    [InlineData("{\"a\":[")]
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
        var options = ServicePolicyJson.ReadPolicies(Written.But(piece, other.Replace("{0}", new string('1', 5_000_000), StringComparison.Ordinal)));
        var clock = Stopwatch.StartNew();

        var problem = options.Check().First(problem => problem.Severity == ProblemSeverity.Error);

        problem.ToString().Length.ShouldBeLessThan(2_000);
        clock.Elapsed.TotalSeconds.ShouldBeLessThan(5);
    }

    [Fact]
    public void ReadPolicies_OfNullWhereASectionIsMeant_IsAnError() =>
        Should.Throw<JsonException>(() => ServicePolicyJson.ReadPolicies("{ \"Policies\": { \"standard\": { \"Duties\": null } } }")).Message.ShouldContain("null");

    [Fact]
    public void Check_OfANullPolicy_IsAnErrorAtItsPath() =>
        ServicePolicyJson.ReadPolicies("{ \"Policies\": { \"standard\": null } }").Check().ShouldHaveSingleItem().ToString()
            .ShouldBe("Policies:standard: is null; needed is an object.");
}
