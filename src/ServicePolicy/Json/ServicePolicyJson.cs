using System.Text.Json;

namespace ServicePolicy.Json;

/// <summary>
/// Reads and writes JSON that stays readable for years: instants in ISO 8601, IANA time zones, time limits as text, and a
/// <c>schemaVersion</c>. A text that cannot be read whole throws a <see cref="JsonException"/>; nothing is read in part.
/// </summary>
/// <remarks>
/// The message of a <see cref="JsonException"/> says what is wrong, at which path and line, and what is allowed. Available on .NET 8 and
/// later.
/// </remarks>
public static partial class ServicePolicyJson
{
    /// <summary>The version that is written. Other versions are refused.</summary>
    public const int SchemaVersion = 1;

    /// <summary>
    /// Reads a policy file, which has the shape of the configuration without its section's name. Keys ignore letter case; comments and
    /// trailing commas are allowed.
    /// </summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>The options, unchecked. <see cref="ServicePolicyOptions.ToCatalog"/> checks them and creates the policies.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The text is not JSON, has an unknown property or one twice, or a value of the wrong type.
    /// </exception>
    public static ServicePolicyOptions ReadPolicies(string json) => PolicyFile.Read(Guard.NotNull(json));

    /// <summary>Writes a policy file. Custom duties and calendars that were added in code are not part of it.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static string WritePolicies(ServicePolicyOptions options) => PolicyFile.Write(Guard.NotNull(options));
}
