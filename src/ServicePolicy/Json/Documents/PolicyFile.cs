using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ServicePolicy.Json;

/// <summary>The policy file.</summary>
internal static class PolicyFile
{
    private static readonly JsonTypeInfo<ServicePolicyOptions> Shape = MakeShape();

    public static ServicePolicyOptions Read(string json) =>
        JsonText.Read(json, Shape) ?? throw new JsonException("Expected an object with Calendars and Policies but found null.");

    public static string Write(ServicePolicyOptions options) => JsonSerializer.Serialize(options, Shape);

    private static JsonTypeInfo<ServicePolicyOptions> MakeShape()
    {
        var options = new JsonSerializerOptions(PolicyFileContext.Default.Options)
        {
            TypeInfoResolver = PolicyFileContext.Default.WithAddedModifier(AllowSchemaReference),
        };
        return (JsonTypeInfo<ServicePolicyOptions>)options.GetTypeInfo(typeof(ServicePolicyOptions));
    }

    /// <summary>Editors find the schema of a file by its "$schema", which has no meaning here.</summary>
    private static void AllowSchemaReference(JsonTypeInfo type)
    {
        if (type.Type == typeof(ServicePolicyOptions))
        {
            type.Properties.Add(JsonMetadataServices.CreatePropertyInfo(type.Options, new JsonPropertyInfoValues<string?>
            {
                IsProperty = true,
                IsPublic = true,
                DeclaringType = typeof(ServicePolicyOptions),
                PropertyName = "Schema",
                JsonPropertyName = "$schema",
                Setter = static (_, _) => { },
            }));
            type.Properties.Single(property => property.Name == nameof(ServicePolicyOptions.SchemaVersion)).Name = "schemaVersion";
        }
    }
}

/// <summary>The shape of the policy file: that of the options.</summary>
[JsonSourceGenerationOptions(
    AllowTrailingCommas = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    PropertyNameCaseInsensitive = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    Converters = [typeof(TextConverter)])]
[JsonSerializable(typeof(ServicePolicyOptions))]
internal sealed partial class PolicyFileContext : JsonSerializerContext;
