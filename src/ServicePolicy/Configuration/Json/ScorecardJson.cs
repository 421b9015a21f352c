using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServicePolicy;

/// <summary>Scorecards as JSON, so that shards, nodes and months can be kept and added up later. Not for .NET Standard.</summary>
public static class ScorecardJson
{
    private const int Version = 1;

    /// <summary>The scorecard as JSON. Equal cards give equal text.</summary>
    public static string ToJson(this Scorecard card) =>
        JsonSerializer.Serialize(new ScorecardFile { Version = Version, Scorecard = (card ?? throw new ArgumentNullException(nameof(card))).Tally }, ScorecardJsonContext.Default.ScorecardFile);

    /// <summary>Reads back what <see cref="ToJson"/> wrote, as an equal card.</summary>
    /// <exception cref="FormatException">The text is not such JSON; the message says what is wrong and where.</exception>
    public static Scorecard ParseScorecard(string json)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json ?? throw new ArgumentNullException(nameof(json)), ScorecardJsonContext.Default.ScorecardFile);
            return file switch
            {
                null => throw new FormatException("The scorecard is 'null'; it must be an object."),
                { Version: not Version } => throw new FormatException($"The scorecard's version is {file.Version}; this library reads version {Version}."),
                { Scorecard: null } => throw new FormatException("The scorecard's counts are missing: there is no 'scorecard'."),
                _ => Checked(file.Scorecard),
            };
        }
        catch (JsonException problem)
        {
            throw new FormatException($"The text is not a scorecard: {problem.Message}", problem);
        }
    }

    private static Scorecard Checked(ScorecardTally tally)
    {
        var unknown = tally.Segments.Keys.FirstOrDefault(name => !Enum.TryParse<SplitBy>(name, out _));
        return unknown is null
            ? new Scorecard(tally)
            : throw new FormatException($"The scorecard is split by '{unknown}'; allowed are {string.Join(", ", Enum.GetNames<SplitBy>().Skip(1))}.");
    }
}

/// <summary>What a file of a scorecard holds.</summary>
internal sealed class ScorecardFile
{
    public int Version { get; set; }

    public ScorecardTally? Scorecard { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ScorecardFile))]
internal sealed partial class ScorecardJsonContext : JsonSerializerContext;
