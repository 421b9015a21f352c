using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ServicePolicy.Json;

/// <summary>
/// Reads JSON that may be anything. Errors say what is wrong, where, and what is allowed; a property that appears twice is one.
/// </summary>
internal static class JsonText
{
    /// <exception cref="JsonException">The text is not JSON, or not of that shape.</exception>
    public static T? Read<T>(string json, JsonTypeInfo<T> shape)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        JsonSyntax.Check(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = shape.Options.AllowTrailingCommas,
            CommentHandling = shape.Options.ReadCommentHandling,
            MaxDepth = shape.Options.MaxDepth,
        });
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = shape.Options.AllowTrailingCommas,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = shape.Options.MaxDepth,
        });
        try
        {
            return JsonSerializer.Deserialize(utf8, shape);
        }
        catch (InvalidOperationException error)
        {
            // This is how the serializer reports, without a path, that a section was null.
            var (path, what) = Misfit(ref reader, shape) ?? ("$", error.Message);
            throw new JsonException(At(what, path, null), path, null, null, error);
        }
        catch (JsonException error) when (error.Path is not null)
        {
            var path = PathOf(error);
            var what = At(Said(error, Misfit(ref reader, shape)), path, error.LineNumber);
            throw new JsonException(what, path, error.LineNumber, error.BytePositionInLine, error);
        }
    }

    /// <summary>Reads a value inside another one. The serializer adds the path up to here; the inner exception keeps the rest.</summary>
    public static T? ReadInside<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> shape)
    {
        var start = reader;
        try
        {
            return JsonSerializer.Deserialize(ref reader, shape);
        }
        catch (JsonException error) when (error.Path is not null)
        {
            throw new JsonException(Said(error, Misfit(ref start, shape)), error);
        }
    }

    /// <summary>An error text with its path and line. Lines count from one, as in editors.</summary>
    public static string At(string what, string path, long? line) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} Path: {Problems.Short(path)}{(line is { } at ? $", line {at + 1}" : "")}.");

    private static (string Path, string Message)? Misfit(ref Utf8JsonReader reader, JsonTypeInfo shape) =>
        JsonShape.Misfit(JsonElement.ParseValue(ref reader), shape);

    /// <summary>The error text; one of the library where the serializer would show type names.</summary>
    private static string Said(JsonException error, (string Path, string Message)? misfit)
    {
        var end = error.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return misfit is { } found && found.Path == error.Path && error.InnerException is not JsonException { Path: not null }
            ? found.Message
            : end < 0 ? error.Message : error.Message[..end];
    }

    /// <summary>The whole path, with the parts that inner converters add.</summary>
    private static string PathOf(JsonException error) =>
        error.InnerException is JsonException { Path: not null } inner ? error.Path + PathOf(inner)[1..] : error.Path!;
}
