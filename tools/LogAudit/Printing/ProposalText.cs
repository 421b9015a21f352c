using System.Globalization;
using System.Text;

namespace LogAudit.Printing;

/// <summary>Writes a proposal for the terminal.</summary>
internal sealed class ProposalText(int width)
{
    public string Of(Proposal proposal)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{proposal.Duty}: promised {string.Join(", ", proposal.CurrentLimits)}; kept in {Figures.Percent(proposal.Share)} of "
            + $"cases within:\n");
        text.Append(PlainTable.Of(
            width,
            ["Segment", "Limit", "Rounded up", "95 %", "Cases", "Undischarged"],
            proposal.Limits.Select(limit => new[]
            {
                limit.Dimension == SplitBy.None ? "all" : $"{limit.Dimension} {limit.Value}", limit.Limit?.ToString() ?? "not reached",
                limit.StandardLimit?.ToString() ?? "–",
                limit.Low is null ? "–" : $"{limit.Low} to {limit.High?.ToString() ?? "no end"}", Figures.Count(limit.Cases),
                Figures.Count(limit.Undischarged),
            })));
        text.Append("\nWhat other limits would have meant:\n");
        text.Append(PlainTable.Of(
            width,
            ["Limit", "Kept", "Late", "Contacts more, at most", "A day", "In the busiest hour", "Which is"],
            proposal.Total.Table.Where(row => row.KeptShare is > 0).Select(row => new[]
            {
                row.Limit.ToString(), Figures.Percent(row.KeptShare), Figures.Count(row.Late),
                row.Extra is { } extra ? Figures.Count(extra) : "–",
                Figures.Decimal(row.ExtraPerDay), Figures.Decimal(row.ExtraInBusiestHour),
                row.BusiestDay == IsoDayOfWeek.None ? "–" : $"{row.BusiestDay} {row.BusiestHour:00}–{row.BusiestHour + 1:00}",
            })));
        return text.ToString();
    }
}
