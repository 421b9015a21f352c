namespace ServicePolicy.Tests.Docs;

/// <summary>
/// A row of examples. It knows which of its cells were read, so that none is decoration. A cell that begins with <c>"</c> repeats the one
/// above it, and may add to it.
/// </summary>
internal sealed class ExampleRow
{
    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unread;

    public ExampleRow(int line, string[] columns, string[] cells, ExampleRow? above)
    {
        cells.Length.ShouldBe(columns.Length, $"Line {line} has other cells than its table has columns.");
        Line = line;
        foreach (var (column, cell) in columns.Zip(cells))
        {
            var repeated = cell.StartsWith('"') ? above ?? throw new FormatException($"Line {line} repeats nothing.") : null;
            _cells.Add(column, repeated is null ? cell : repeated._cells[column] + cell[1..]);
        }

        _unread = [.. columns];
    }

    public int Line { get; }

    public IReadOnlySet<string> Unread => _unread;

    public IReadOnlyCollection<string> Columns => _cells.Keys;

    public string this[string column]
    {
        get
        {
            _unread.Remove(column);
            return _cells[column];
        }
    }

    public string? Optional(string column) => _cells.ContainsKey(column) && this[column] is var cell && cell != "-" ? cell : null;

    public override string ToString() => string.Join(" | ", _cells.Values);
}
