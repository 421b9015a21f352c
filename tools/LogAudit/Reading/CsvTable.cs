using System.IO.Compression;
using System.Text;
using CsvHelper;

namespace LogAudit.Reading;

/// <summary>A CSV file with a header, plain or gzipped, read a record at a time.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly CsvReader _csv;
    private readonly Stream _file;
    private string? _badQuotes;

    private CsvTable(string path, Stream file, Stream stream)
    {
        _file = file;
        Name = Path.GetFileName(path);
        _csv = CsvReader.Create(stream, new CsvReaderOptions
        {
            // A line is a record: so one stray quote costs one row, not the rest of the file.
            AllowLineBreaksInQuotes = false,
            OnMalformedRecord = bad => _badQuotes = Shortened(bad.RawRecord),
            TrackLineNumbers = true,
        });
    }

    /// <summary>The name of the file in messages.</summary>
    public string Name { get; }

    /// <summary>The line of the current record in the file. The header is line 1.</summary>
    public int Line => (int)_csv.LineNumber;

    /// <summary>The part of the file that has been read, from 0 to 1.</summary>
    public double ReadShare => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    /// <summary>The reason that the current record is not valid, or null if it is valid.</summary>
    public string? Problem =>
        _badQuotes is not null ? $"a stray quote in '{_badQuotes}'; a quoted field begins and ends with a quote, on one line"
        : _csv.FieldCount != _csv.Headers.Count ? $"{_csv.FieldCount} columns in '{Shortened(Encoding.UTF8.GetString(_csv.RawRecord))}'; "
            + $"there must be {_csv.Headers.Count}, as in the header"
        : null;

    /// <exception cref="CannotRunException">There is no such file.</exception>
    public static CsvTable Open(string path)
    {
        try
        {
            Stream file = File.OpenRead(path);
            return new CsvTable(
                path, file,
                path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CannotRunException($"'{path}': {problem.Message} Give the path of an event log, .csv or .csv.gz.", problem);
        }
    }

    /// <summary>The positions of columns in the header.</summary>
    /// <exception cref="CannotRunException">A column is missing, or the file is not a gzip file.</exception>
    public int[] Columns(IReadOnlyList<string> names)
    {
        var missing = names.Where(name => !Has(name, out _)).ToList();
        return missing.Count == 0
            ? [.. names.Select(name => _csv.GetFieldIndex(name))]
            : throw new CannotRunException(
                $"{Name}, line 1: the header is '{Shortened(string.Join(",", _csv.Headers))}', without {string.Join(", ", missing)}; it "
                + $"must have {string.Join(", ", names)}.");
    }

    /// <summary>Whether the header has a column, and where.</summary>
    public bool Has(string name, out int position)
    {
        var found = -1;
        var has = Unzipping(() => _csv.TryGetFieldIndex(name, out found));
        position = found;
        return has;
    }

    /// <summary>Moves to the next record. Returns false at the end of the file.</summary>
    public bool Next()
    {
        _badQuotes = null;
        return Unzipping(_csv.Read);
    }

    /// <summary>The text of a field of the current record.</summary>
    public string Field(int position) => _csv.GetString(position);

    public void Dispose()
    {
        _csv.Dispose();
        _file.Dispose();
    }

    private static string Shortened(string text) => text.Length <= 100 ? text : text[..100] + "…";

    private bool Unzipping(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException problem)
        {
            throw new CannotRunException(
                $"{Name}, line {Line + 1}: it is not a gzip, or a damaged one; a file whose name ends in .gz must be one.", problem);
        }
    }
}
