using System.Text.Json;
using Xunit.Abstractions;

namespace ServicePolicy.Tests.Scenarios;

/// <summary>
/// Holds the engine against the answers of an independent reference: the rows of shared/scenarios beside the project, where they are, and
/// of the folder that SERVICEPOLICY_SCENARIOS names.
/// </summary>
public sealed class ReferenceScenarioTests(ITestOutputHelper output)
{
    [ReferenceFact]
    public void Plan_EveryReferenceRow_SaysTheSame()
    {
        var rows =
            ReferenceFactAttribute.Folders().SelectMany(folder => Directory.EnumerateFiles(folder, "*.jsonl"))
                .SelectMany(File.ReadLines).ToList();
        var (held, wrong) = (0, new List<string>());
        foreach (var line in rows.Where(line => line.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            if (Difference(row.RootElement) is { } difference)
            {
                wrong.Add(difference);
            }
            else
            {
                held++;
            }
        }

        output.WriteLine($"Of {rows.Count} reference rows {held} held, {wrong.Count} did not.");
        rows.ShouldNotBeEmpty();
        wrong.ShouldBeEmpty(string.Join("\n\n", wrong.Take(60)));
    }

    private static string? Difference(JsonElement row)
    {
        var now = ScenarioReader.Time(row.GetProperty("now"));
        var request = ScenarioReader.Request(row.GetProperty("request"), row.GetProperty("events"));
        var plan = ScenarioReader.Policy(row.GetProperty("policy")).Plan(request, now);
        List<string> expected = [.. ScenarioText.Of(row.GetProperty("expect"), plan.AsOf)];
        List<string> actual = [.. ScenarioText.Of(plan)];
        return expected.SequenceEqual(actual)
            ? null
            : $"{row.GetProperty("id").GetString()}: {row.GetProperty("why").GetString()}\n"
                + string.Join("\n", expected.Except(actual).Select(text => $"  reference {text}")
                    .Concat(actual.Except(expected).Select(text => $"  engine    {text}")));
    }
}
