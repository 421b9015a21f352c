using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace ServicePolicy;

/// <summary>The texts of a language, by key. Immutable.</summary>
internal sealed class WordTable
{
    private static readonly Regex Part = new(@"\{(?<name>\w+)\}", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> _texts;

    private WordTable(Dictionary<string, string> texts) => _texts = texts;

    /// <summary>Reads the texts of a language that is part of the library.</summary>
    public static WordTable BuiltIn(string name) =>
        Read(new ResourceManager($"ServicePolicy.Wording.{name}", typeof(WordTable).Assembly));

    /// <exception cref="ArgumentException">The resources contain something that is not text.</exception>
    public static WordTable Read(ResourceManager words)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in words.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!)
        {
            texts[(string)entry.Key] = entry.Value as string
                ?? throw new ArgumentException(
                    $"The resource '{entry.Key}' was {entry.Value?.GetType().Name ?? "null"}; it must be text.", nameof(words));
        }

        return new(texts);
    }

    /// <summary>Replaces each <c>{name}</c> in a text by the part of that name.</summary>
    /// <exception cref="ArgumentException">The text names a part that is not given.</exception>
    public static string Fill(string text, (string Name, string Value)[] parts) =>
        Part.Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            foreach (var (known, value) in parts)
            {
                if (known == name)
                {
                    return value;
                }

                if (IsCapitalized(name, known))
                {
                    return Capitalized(value);
                }
            }

            var given = parts.Length == 0 ? "none" : string.Join(", ", parts.Select(part => part.Name));
            throw new ArgumentException(
                $"The text '{text}' names the part '{name}', which is not given. Given parts: {given}.", nameof(parts));
        });

    /// <summary>The text of a key; null if there is none.</summary>
    public string? Find(string key) => _texts.TryGetValue(key, out var text) ? text : null;

    /// <summary>Returns these texts with others added; where both have a key, the other text replaces this one.</summary>
    public WordTable With(WordTable more)
    {
        var texts = new Dictionary<string, string>(_texts, StringComparer.Ordinal);
        foreach (var text in more._texts)
        {
            texts[text.Key] = text.Value;
        }

        return new(texts);
    }

    /// <summary>
    /// Lists, in order, the reasons why these texts cannot replace those of a model: parts that the model does not name, and, where the
    /// texts must be whole, missing keys.
    /// </summary>
    public IReadOnlyList<string> ProblemsBeside(WordTable model, bool mustBeWhole)
    {
        var missing = mustBeWhole ? model._texts.Keys.Where(key => Find(key) is null).Select(key => $"'{key}' is missing") : [];
        var strange =
            from text in _texts
            let own = model.Find(text.Key)
            where own is not null
            from name in Parts(text.Value).Except(AllPartsOf(text.Key, model), StringComparer.OrdinalIgnoreCase)
            select $"'{text.Key}' names the part '{name}', which the English text does not have";
        return [.. missing.Concat(strange).OrderBy(problem => problem, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Parts(string text) =>
        Part.Matches(text).Cast<Match>().Select(match => match.Groups["name"].Value);

    // Dates and clocks offer more parts than one language uses.
    private static IEnumerable<string> AllPartsOf(string key, WordTable model) =>
        Parts(model._texts[key]).Concat(model.Find($"Parts.{key}")?.Split('|') ?? []);

    private static bool IsCapitalized(string name, string known) =>
        name.Length == known.Length && char.IsUpper(name[0]) && char.ToLowerInvariant(name[0]) == known[0]
        && string.CompareOrdinal(name, 1, known, 1, name.Length) == 0;

    private static string Capitalized(string value) => value.Length == 0 ? value : char.ToUpperInvariant(value[0]) + value.Substring(1);
}
