using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ServicePolicy.Json;

/// <summary>Finds where JSON has not the shape that is asked for, and says what is allowed there: the serializer tells types of ours.</summary>
internal static class JsonShape
{
    /// <summary>The first place that does not fit, and what is wrong with it; null where only a converter can tell.</summary>
    public static (string Path, string Message)? Misfit(JsonElement json, JsonTypeInfo shape, string path = "$") => shape.Kind switch
    {
        JsonTypeInfoKind.Object => json.ValueKind == JsonValueKind.Object ? InObject(json, shape, path) : Instead(json, "an object", path),
        JsonTypeInfoKind.Dictionary => json.ValueKind == JsonValueKind.Object
            ? json.EnumerateObject().Select(member => Below(member.Value, ItemOf(shape), JsonPath.Member(path, member.Name))).FirstOrDefault(found => found is not null)
            : Instead(json, "an object", path),
        JsonTypeInfoKind.Enumerable => json.ValueKind == JsonValueKind.Array
            ? json.EnumerateArray().Select((item, at) => Below(item, ItemOf(shape), JsonPath.Item(path, at))).FirstOrDefault(found => found is not null)
            : Instead(json, "a list", path),
        _ => NeededFor(shape) is { } needed && !needed.Kinds.Contains(json.ValueKind) ? Instead(json, needed.Words, path) : null,
    };

    private static (string Path, string Message)? InObject(JsonElement json, JsonTypeInfo shape, string path)
    {
        var names = shape.Options.PropertyNameCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        foreach (var member in json.EnumerateObject())
        {
            var at = JsonPath.Member(path, member.Name);
            if (shape.Properties.FirstOrDefault(property => names.Equals(property.Name, member.Name)) is not { } property)
            {
                return (at, $"'{Problems.Short(member.Name)}' is not known here; {SettingParsers.Are(shape.Properties.Select(known => known.Name))}.");
            }

            var found = member.Value.ValueKind == JsonValueKind.Null && property.Set is null
                ? Instead(member.Value, shape.Options.GetTypeInfo(property.PropertyType).Kind == JsonTypeInfoKind.Enumerable ? "a list" : "an object", at)
                : property.CustomConverter is null ? Below(member.Value, shape.Options.GetTypeInfo(property.PropertyType), at) : null;
            if (found is not null)
            {
                return found;
            }
        }

        var missing = shape.Properties.Where(property => property.IsRequired && !json.EnumerateObject().Any(member => names.Equals(property.Name, member.Name))).ToList();
        return missing.Count == 0 ? null
            : (path, $"{string.Join(" and ", missing.Select(property => $"'{property.Name}'"))} {(missing.Count == 1 ? "is" : "are")} missing.");
    }

    private static (string Path, string Message)? Below(JsonElement json, JsonTypeInfo shape, string path) =>
        json.ValueKind == JsonValueKind.Null ? null : Misfit(json, shape, path);

    private static (string Path, string Message) Instead(JsonElement json, string needed, string path)
    {
        var found = json.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "text",
            JsonValueKind.Number => "a number",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => "null",
        };
        return (path, $"Here stands {found}; needed is {needed}.");
    }

    private static JsonTypeInfo ItemOf(JsonTypeInfo shape) => shape.Options.GetTypeInfo(shape.Type.GetGenericArguments()[^1]);

    /// <summary>What a plain value needs; null where a converter of ours says it itself.</summary>
    private static (string Words, JsonValueKind[] Kinds)? NeededFor(JsonTypeInfo shape)
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
