using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ServicePolicy;

/// <summary>Reads JSON that may be anything: errors have a path, and nothing named twice is lost.</summary>
internal static class JsonText
{
    /// <exception cref="JsonException">The text is not JSON, or not of that shape.</exception>
    public static T? Read<T>(string json, JsonTypeInfo<T> shape)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        try
        {
            RefuseDoubles(utf8, shape.Options);
            return JsonSerializer.Deserialize(utf8, shape);
        }
        catch (InvalidOperationException error)
        {
            // So the serializer says that a section was null.
            throw new JsonException($"A section is null where an object is needed: {error.Message}", error);
        }
        catch (JsonException error) when (error.Path is not null)
        {
            var path = PathOf(error);
            var end = error.Message.IndexOf(" Path: ", StringComparison.Ordinal);
            throw new JsonException($"{(end < 0 ? error.Message : error.Message[..end])} Path: {path} | LineNumber: {error.LineNumber}.", path, error.LineNumber, error.BytePositionInLine, error);
        }
    }

    /// <summary>The path, with what converters inside of it added.</summary>
    private static string PathOf(JsonException error) =>
        error.InnerException is JsonException { Path: not null } inner ? error.Path + PathOf(inner)[1..] : error.Path!;

    /// <summary>The serializer takes the last of two properties of one name; here that is an error.</summary>
    private static void RefuseDoubles(byte[] utf8, JsonSerializerOptions options)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = options.AllowTrailingCommas,
            CommentHandling = options.ReadCommentHandling,
            MaxDepth = options.MaxDepth,
        });
        var names = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                names.Push(new(StringComparer.OrdinalIgnoreCase));
            }
            else if (reader.TokenType == JsonTokenType.EndObject)
            {
                names.Pop();
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.GetString() is { } name && !names.Peek().Add(name))
            {
                throw new JsonException($"The property '{name}' is there twice in one object; the second stands at byte {reader.TokenStartIndex}.");
            }
        }
    }
}
