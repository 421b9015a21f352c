using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServicePolicy.Json;

/// <content>Scorecards, so that shards, nodes and months can be kept and added up later.</content>
public static partial class ServicePolicyJson
{
    /// <summary>Writes a scorecard. Equal scorecards give equal text.</summary>
    /// <param name="card">The scorecard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string WriteScorecard(Scorecard card) => JsonSerializer.Serialize(
        new ScorecardFile { SchemaVersion = SchemaVersion, Scorecard = Guard.NotNull(card).Tally },
        ScorecardContext.Default.ScorecardFile);

    /// <summary>Reads a scorecard that <see cref="WriteScorecard"/> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <returns>A scorecard that is equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The text is not JSON, is of another version, has an unknown property, or holds no scorecard.
    /// </exception>
    public static Scorecard ReadScorecard(string json)
    {
        var file = JsonText.Read(Guard.NotNull(json), ScorecardContext.Default.ScorecardFile);
        return file switch
        {
            null => throw new JsonException("Expected an object with a scorecard but found null."),
            { SchemaVersion: not SchemaVersion } => throw UnknownVersion(file.SchemaVersion),
            { Scorecard: null } => throw new JsonException("The file contains no scorecard."),
            { Scorecard.Segments.Keys: var splits }
                when splits.FirstOrDefault(name => !Enum.TryParse<SplitBy>(name, out _)) is { } unknown =>
                    throw new JsonException(SettingParsers.Unknown("split", "splits", unknown, Enum.GetNames<SplitBy>().Skip(1))),
            _ => new Scorecard(file.Scorecard),
        };
    }

    internal static JsonException UnknownVersion(int version) =>
        new($"Unknown schemaVersion {version}. The only known version is {SchemaVersion}.");
}

/// <summary>The content of a scorecard file.</summary>
internal sealed class ScorecardFile
{
    public int SchemaVersion { get; set; }

    public ScorecardTally? Scorecard { get; set; }
}

/// <summary>The shape of a scorecard file: that of its counts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ScorecardFile))]
internal sealed partial class ScorecardContext : JsonSerializerContext;
