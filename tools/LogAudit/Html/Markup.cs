using System.Globalization;
using System.Net;
using System.Text;

namespace LogAudit.Html;

/// <summary>Writes HTML. Text is escaped, and numbers are written in the invariant culture.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes markup as it stands.</summary>
    public Markup Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Writes markup whose interpolated texts are escaped.</summary>
    public Markup Put(FormattableString markup)
    {
        _text.Append(string.Format(
            CultureInfo.InvariantCulture, markup.Format,
            [.. markup.GetArguments().Select(hole => hole is string text ? WebUtility.HtmlEncode(text) : hole)]));
        return this;
    }

    /// <summary>Writes a table whose first column is text and whose other columns are numbers.</summary>
    public Markup Table(IEnumerable<string> columns, IEnumerable<string[]> rows)
    {
        Raw("<div class=\"wide\"><table><thead><tr>");
        foreach (var column in columns)
        {
            Put($"<th scope=\"col\">{column}</th>");
        }

        Raw("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            Put($"<tr><th scope=\"row\">{row[0]}</th>");
            foreach (var cell in row.Skip(1))
            {
                Put($"<td>{cell}</td>");
            }

            Raw("</tr>");
        }

        return Raw("</tbody></table></div>\n");
    }

    public override string ToString() => _text.ToString();
}
