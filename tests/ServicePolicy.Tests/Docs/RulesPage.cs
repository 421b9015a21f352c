using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Docs;

/// <summary>docs/rules.md: its headings, its prose, and its tables of examples.</summary>
internal sealed class RulesPage
{
    private RulesPage(string[] lines)
    {
        Headings = [.. lines.Where(line => line.StartsWith('#')).Select(line => Anchor(line.TrimStart('#').Trim()))];
        TableLines = lines.Count(line => line.StartsWith('|'));
        Prose = [.. lines.Select((text, index) => (text, index + 1)).Where(line => !line.text.StartsWith('|'))];
        Tables = [.. ReadTables(lines)];
    }

    public static RulesPage Current { get; } = new(File.ReadAllLines(Repository.PathTo("docs/rules.md")));

    /// <summary>The anchors of the headings, as links name them.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>All lines that a reader sees as part of a table.</summary>
    public int TableLines { get; }

    /// <summary>All other lines, with their numbers.</summary>
    public IReadOnlyList<(string Text, int Line)> Prose { get; }

    public IReadOnlyList<ExampleTable> Tables { get; }

    public IEnumerable<ExampleRow> Rows => Tables.SelectMany(table => table.Rows);

    /// <summary>The anchor of a heading: lower case, hyphens for spaces, nothing else but letters and digits.</summary>
    public static string Anchor(string heading) =>
        string.Concat(heading.Where(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-')
            .Select(sign => sign == ' ' ? '-' : char.ToLowerInvariant(sign)));

    private static IEnumerable<ExampleTable> ReadTables(string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith('|'))
            {
                continue;
            }

            var columns = Cells(lines[at]);
            lines[at + 1].ShouldMatch(@"^\|(-+\|)+$", $"Line {at + 2} does not separate the head of a table from its rows.");
            var rows = new List<ExampleRow>();
            for (at += 2; at < lines.Length && lines[at].StartsWith('|'); at++)
            {
                rows.Add(new ExampleRow(at + 1, columns, Cells(lines[at]), rows.LastOrDefault()));
            }

            yield return new ExampleTable(columns, rows);
        }
    }

    private static string[] Cells(string line) => [.. line.Trim('|', ' ').Split('|').Select(cell => cell.Trim())];
}

internal sealed record ExampleTable(string[] Columns, IReadOnlyList<ExampleRow> Rows);
