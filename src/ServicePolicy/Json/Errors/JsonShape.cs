using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ServicePolicy.Json;

/// <summary>
/// Finds where JSON does not have the expected shape, and what is allowed there. The serializer would show type names of the library.
/// </summary>
internal static class JsonShape
{
    /// <summary>The first path that does not fit, and what is wrong with it; null if only a converter can tell.</summary>
    public static (string Path, string Message)? Misfit(JsonElement json, JsonTypeInfo shape, string path = "$") => shape.Kind switch
    {
        JsonTypeInfoKind.Object => json.ValueKind == JsonValueKind.Object ? InObject(json, shape, path) : Instead(json, "an object", path),
        JsonTypeInfoKind.Dictionary => json.ValueKind == JsonValueKind.Object
            ? json.EnumerateObject()
                .Select(member => Below(member.Value, ItemOf(shape), JsonPath.Member(path, member.Name)))
                .FirstOrDefault(found => found is not null)
            : Instead(json, "an object", path),
        JsonTypeInfoKind.Enumerable => json.ValueKind == JsonValueKind.Array
            ? json.EnumerateArray()
                .Select((item, at) => Below(item, ItemOf(shape), JsonPath.Item(path, at)))
                .FirstOrDefault(found => found is not null)
            : Instead(json, "a list", path),
        _ => ExpectedFor(shape) is { } expected && !expected.Kinds.Contains(json.ValueKind) ? Instead(json, expected.Words, path) : null,
    };

    private static (string Path, string Message)? InObject(JsonElement json, JsonTypeInfo shape, string path)
    {
        var names = shape.Options.PropertyNameCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        foreach (var member in json.EnumerateObject())
        {
            var at = JsonPath.Member(path, member.Name);
            if (shape.Properties.FirstOrDefault(property => names.Equals(property.Name, member.Name)) is not { } property)
            {
                var known = SettingParsers.Sorted(shape.Properties.Select(property => property.Name));
                return (at, SettingParsers.Unknown("property", "properties", member.Name, known));
            }

            var inside = shape.Options.GetTypeInfo(property.PropertyType);
            var found = member.Value.ValueKind == JsonValueKind.Null && property.Set is null
                ? Instead(member.Value, inside.Kind == JsonTypeInfoKind.Enumerable ? "a list" : "an object", at)
                : property.CustomConverter is null ? Below(member.Value, inside, at) : null;
            if (found is not null)
            {
                return found;
            }
        }

        var missing = shape.Properties
            .Where(property => property.IsRequired && !json.EnumerateObject().Any(member => names.Equals(property.Name, member.Name)))
            .Select(property => $"'{property.Name}'")
            .ToList();
        return missing.Count == 0 ? null : (path, $"{string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} missing.");
    }

    private static (string Path, string Message)? Below(JsonElement json, JsonTypeInfo shape, string path) =>
        json.ValueKind == JsonValueKind.Null ? null : Misfit(json, shape, path);

    /// <summary>What a token begins, for an error text.</summary>
    public static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => NameOf(JsonTokenType.StartObject),
        JsonValueKind.Array => NameOf(JsonTokenType.StartArray),
        JsonValueKind.String => NameOf(JsonTokenType.String),
        JsonValueKind.Number => NameOf(JsonTokenType.Number),
        JsonValueKind.True => NameOf(JsonTokenType.True),
        JsonValueKind.False => NameOf(JsonTokenType.False),
        _ => NameOf(JsonTokenType.Null),
    };

    private static (string Path, string Message) Instead(JsonElement json, string expected, string path) =>
        (path, $"Expected {expected} but found {NameOf(json.ValueKind)}.");

    private static JsonTypeInfo ItemOf(JsonTypeInfo shape) => shape.Options.GetTypeInfo(shape.Type.GetGenericArguments()[^1]);

    /// <summary>What is expected for a plain value; null if a converter of the library says it.</summary>
    private static (string Words, JsonValueKind[] Kinds)? ExpectedFor(JsonTypeInfo shape)
    {
        var type = Nullable.GetUnderlyingType(shape.Type) ?? shape.Type;
        if (type.IsEnum || shape.Converter.GetType().Assembly == typeof(JsonShape).Assembly)
        {
            return null;
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => ("text", [JsonValueKind.String]),
            TypeCode.Boolean => ("true or false", [JsonValueKind.True, JsonValueKind.False]),
            TypeCode.Double => ("a number", [JsonValueKind.Number]),
            TypeCode.Int32 or TypeCode.Int64 => ("a whole number", [JsonValueKind.Number]),
            _ => null,
        };
    }
}
