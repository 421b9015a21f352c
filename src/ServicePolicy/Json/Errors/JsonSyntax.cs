using System.Text.Json;

namespace ServicePolicy.Json;

/// <summary>Checks whether a text is JSON at all. The error says what is wrong, where, and what is allowed there.</summary>
internal static class JsonSyntax
{
    private const string Value = "text in double quotes, a number, true, false, null, an object or a list";

    /// <exception cref="JsonException">
    /// The text is not JSON, or an object has a property twice; the serializer would take the last of them.
    /// </exception>
    public static void Check(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
    {
        // A reader that expects more data can tell a text that breaks off from one that is wrong.
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, new JsonReaderState(options));
        var place = new JsonPath();
        try
        {
            while (reader.Read())
            {
                if (!place.Took(ref reader))
                {
                    var name = Problems.Short(reader.GetString());
                    var line = LineOf(utf8[..(int)reader.TokenStartIndex]);
                    throw Wrong($"The property '{name}' appears twice in one object. It may appear only once.", place, line);
                }
            }
        }
        catch (JsonException error) when (error.LineNumber is { } line && error.Path is null)
        {
            var end = error.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
            var allowed = reader.CurrentDepth < MaxDepth(options) ? $" Allowed here: {Allowed(place)}." : "";
            throw Wrong($"The text is not JSON: {error.Message[..(end < 0 ? ^0 : end)]}{allowed}", place, line, error);
        }

        // A number by itself could still go on.
        var hasDigit = utf8[(int)reader.BytesConsumed..].IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;
        if (!place.IsOutside || (place.Last == JsonTokenType.None && !hasDigit))
        {
            throw Wrong($"The text ends too early. Expected next: {Allowed(place)}.", place, LineOf(utf8));
        }
    }

    private static JsonException Wrong(string what, JsonPath place, long line, Exception? error = null) =>
        new(JsonText.At(what, place.ToString(), line), place.ToString(), line, null, error);

    private static int MaxDepth(JsonReaderOptions options) => options.MaxDepth == 0 ? 64 : options.MaxDepth;

    private static long LineOf(ReadOnlySpan<byte> before) => before.Count((byte)'\n');

    private static string Allowed(JsonPath place) => place.Last switch
    {
        JsonTokenType.None => "an object, { … }",
        JsonTokenType.PropertyName => Value,
        JsonTokenType.StartObject => "a name in double quotes, or }",
        JsonTokenType.StartArray => $"{Value}; or ]",
        _ when place.IsOutside => "nothing more",
        _ when place.IsInObject => "a comma and a name in double quotes, or }",
        _ => $"a comma and {Value}; or ]",
    };
}
