using System.Text.Json;

namespace ServicePolicy.Json;

/// <summary>Reads whether a text is JSON at all. If not: what is wrong, where, and what could stand there.</summary>
internal static class JsonSyntax
{
    private const string Value = "text in double quotes, a number, true, false, null, an object or a list";

    /// <exception cref="JsonException">The text is not JSON, or an object of it has a property twice: of those the serializer would take the last.</exception>
    public static void Check(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
    {
        // A reader that may wait for more tells a text that breaks off from one that is wrong.
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, new JsonReaderState(options));
        var place = new JsonPath();
        try
        {
            while (reader.Read())
            {
                if (!place.Took(ref reader))
                {
                    throw Wrong($"'{Problems.Short(reader.GetString())}' is there twice in one object; once is allowed.", place, LineOf(utf8[..(int)reader.TokenStartIndex]));
                }
            }
        }
        catch (JsonException error) when (error.LineNumber is { } line && error.Path is null)
        {
            var end = error.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
            var allowed = reader.CurrentDepth < MaxDepth(options) ? $" Allowed here: {Allowed(place)}." : "";
            throw Wrong($"The text is not JSON: {error.Message[..(end < 0 ? ^0 : end)]}{allowed}", place, line, error);
        }

        // A number by itself could go on, too.
        if (!place.IsOutside || (place.Last == JsonTokenType.None && utf8[(int)reader.BytesConsumed..].IndexOfAnyInRange((byte)'0', (byte)'9') < 0))
        {
            throw Wrong($"The text ends too early. Needed next: {Allowed(place)}.", place, LineOf(utf8));
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
