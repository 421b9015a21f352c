using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace ServicePolicy.Json;

/// <summary>Follows a reader through a text: the path of the current value, and the last token.</summary>
internal sealed class JsonPath
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" .'/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    private readonly Stack<Step> _steps = new();

    /// <summary>The last token read.</summary>
    public JsonTokenType Last { get; private set; }

    /// <summary>Whether the reader is in an object, rather than in a list or outside of all.</summary>
    public bool IsInObject => _steps.Count > 0 && _steps.Peek().Names is not null;

    /// <summary>Whether the reader is outside of every object and list.</summary>
    public bool IsOutside => _steps.Count == 0;

    /// <summary>Follows the token that the reader has just read.</summary>
    /// <returns>False if the token is a property name that its object already has; otherwise true.</returns>
    public bool Took(ref Utf8JsonReader reader)
    {
        Last = reader.TokenType;
        switch (Last)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _steps.Pop();
                return true;
            case JsonTokenType.PropertyName:
                return _steps.Peek().Names!.Add(_steps.Peek().Name = reader.GetString()!);
            case JsonTokenType.Comment:
                return true;
        }

        if (_steps.Count > 0 && !IsInObject)
        {
            _steps.Peek().Index++;
        }

        if (Last is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _steps.Push(new Step { Names = Last == JsonTokenType.StartObject ? new(StringComparer.OrdinalIgnoreCase) : null });
        }

        return true;
    }

    /// <summary>The path, as the serializer writes it.</summary>
    public override string ToString()
    {
        var path = "$";
        foreach (var step in _steps.Reverse())
        {
            path = step switch
            {
                { Names: not null, Name: { } name } => Member(path, name),
                { Names: null, Index: >= 0 and var index } => Item(path, index),
                _ => path,
            };
        }

        return path;
    }

    /// <summary>The path of a property.</summary>
    public static string Member(string path, string name) =>
        name.AsSpan().IndexOfAny(Special) < 0 ? $"{path}.{name}" : $"{path}['{name}']";

    /// <summary>The path of an item of a list.</summary>
    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private sealed class Step
    {
        /// <summary>The property names that the object has had; null for a list.</summary>
        public HashSet<string>? Names { get; init; }

        public string? Name { get; set; }

        public int Index { get; set; } = -1;
    }
}
