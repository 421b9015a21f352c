using System.Text.Json;

namespace ServicePolicy.Json;

/// <summary>
/// JSON that stays readable for years: instants in ISO 8601, IANA zones, limits as text, and a <c>schemaVersion</c>. What is wrong throws a
/// <see cref="JsonException"/> with its path; nothing is half read.
/// </summary>
public static partial class ServicePolicyJson
{
    /// <summary>The version that is written; others are refused.</summary>
    public const int SchemaVersion = 1;

    /// <summary>
    /// Reads a policy file: the shape of the configuration, without its section's name. Keys ignore letter case, unknown ones are errors;
    /// comments and trailing commas are allowed. <see cref="ServicePolicyOptions.ToCatalog"/> then makes the promises, and says all that is
    /// wrong with them.
    /// </summary>
    /// <exception cref="JsonException">The text is not JSON, or not of that shape; the message tells the path and the line.</exception>
    public static ServicePolicyOptions ReadPolicies(string json) => PolicyFile.Read(Guard.NotNull(json));

    /// <summary>Writes a policy file.</summary>
    public static string WritePolicies(ServicePolicyOptions options) => PolicyFile.Write(Guard.NotNull(options));
}
