using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServicePolicy.Json;

/// <content>Scorecards, so that shards, nodes and months can be kept and added up later.</content>
public static partial class ServicePolicyJson
{
    /// <summary>Writes a scorecard. Equal cards give equal text.</summary>
    public static string WriteScorecard(Scorecard card) => JsonSerializer.Serialize(
        new ScorecardFile { SchemaVersion = SchemaVersion, Scorecard = (Guard.NotNull(card)).Tally },
        ScorecardContext.Default.ScorecardFile);

    /// <summary>Reads what <see cref="WriteScorecard"/> wrote, as an equal card.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not of that shape; the message tells what is wrong and where.</exception>
    public static Scorecard ReadScorecard(string json)
    {
        var file = JsonText.Read(Guard.NotNull(json), ScorecardContext.Default.ScorecardFile);
        return file switch
        {
            null => throw new JsonException("The file holds null; needed is an object with a scorecard."),
            { SchemaVersion: not SchemaVersion } => throw new JsonException($"schemaVersion is {file.SchemaVersion}; allowed is {SchemaVersion}."),
            { Scorecard: null } => throw new JsonException("There is no scorecard in the file."),
            { Scorecard.Segments: var segments } when segments.Keys.FirstOrDefault(name => !Enum.TryParse<SplitBy>(name, out _)) is { } unknown =>
                throw new JsonException($"The scorecard is split by '{unknown}'; allowed are {string.Join(", ", Enum.GetNames<SplitBy>().Skip(1))}."),
            _ => new Scorecard(file.Scorecard),
        };
    }
}

/// <summary>What a file of a scorecard holds.</summary>
internal sealed class ScorecardFile
{
    public int SchemaVersion { get; set; }

    public ScorecardTally? Scorecard { get; set; }
}

/// <summary>The shape of a file of a scorecard: that of its counts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ScorecardFile))]
internal sealed partial class ScorecardContext : JsonSerializerContext;
