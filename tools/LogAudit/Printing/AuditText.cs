using System.Globalization;
using System.Text;
using LogAudit.Auditing;

namespace LogAudit.Printing;

/// <summary>Writes an audit for the terminal.</summary>
internal sealed class AuditText(int width)
{
    public string Of(AuditResult result)
    {
        var card = result.Card.Total;
        var text = new StringBuilder();
        if (result.IsPartial)
        {
            text.Append("PARTIAL: stopped before the end of the log; all figures are of the part that was read.\n\n");
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"{result.Log}, as of {new Words(result.Zone).OnDay(result.AsOf)}, held against '{string.Join(", ", result.Card.Policies)}'; "
            + $"times in {result.Zone}\n");
        text.Append(
            CultureInfo.InvariantCulture, $"Requests {Figures.Count(card.Requests)}, of which {Figures.Count(card.GoingOn)} go on\n\n");
        text.Append(Duties(card)).Append('\n');
        text.Append(Commitments(card));
        text.Append(Waits(card)).Append('\n');
        text.Append(Silences(card)).Append('\n');
        text.Append(Segments(result.Card));
        text.Append(ReportRows.Of(result.Findings));
        return text.ToString();
    }

    private string Duties(ServiceStatistics card) => PlainTable.Of(
        width,
        ["Duty", "Kept of decided", "95 %", "Kept", "Late", "Overdue", "Open", "Excused", "Without open", "Late by, median"],
        card.Duties.Select(duty => new[]
        {
            duty.Name, Figures.Percent(duty.KeptShare.Value), Figures.Range(duty.KeptShare.Range), Figures.Count(duty.Kept),
            Figures.Count(duty.Late),
            Figures.Count(duty.Overdue), Figures.Count(duty.Open), Figures.Count(duty.Excused),
            Figures.Percent(duty.KeptShareWithoutOpen.Value),
            Figures.Length(duty.Lateness.Percentile(0.5)),
        }));

    private string Commitments(ServiceStatistics card) => card.Commitments.Count == 0 ? "" : PlainTable.Of(
        width,
        ["Promised", "Kept", "Kept or corrected", "Kept", "Corrected", "Broken", "Open", "Excused", "Late by, median"],
        card.Commitments.Select(commitment => new[]
        {
            commitment.Kind.ToString(), Figures.Percent(commitment.KeptShare.Value), Figures.Percent(commitment.KeptOrCorrectedShare.Value),
            Figures.Count(commitment.Kept),
            Figures.Count(commitment.Corrected), Figures.Count(commitment.Broken), Figures.Count(commitment.Open),
            Figures.Count(commitment.Excused),
            Figures.Length(commitment.Late.Percentile(0.5)),
        })) + "\n";

    private string Waits(ServiceStatistics card) => PlainTable.Of(
        width,
        ["How long", "Median", "90 %", "Longest", "Counted", "Still waiting"],
        new[]
        {
            ("First contact", card.FirstContact), ("First contact by a person", card.FirstContactByPerson),
            ("Silence", card.Silences.Lengths),
            ("Resolution told", card.Resolution),
        }.Select(row => new[]
        {
            row.Item1, Figures.Length(row.Item2.Quantile(0.5)), Figures.Length(row.Item2.Quantile(0.9)),
            Figures.Length(row.Item2.Happened.Longest),
            Figures.Count(row.Item2.Happened.Count), Figures.Count(row.Item2.Waiting.Count),
        }));

    private static string Silences(ServiceStatistics card)
    {
        var silences = card.Silences;
        return $"Silences: the desk broke {Figures.Count(silences.BrokenByDesk)}, the customer {Figures.Count(silences.BrokenByCustomer)}; "
            + $"{Figures.Count(silences.EndedByClosing)} ended without a word, {Figures.Count(silences.GoingOn)} go on. "
            + $"Messages of customers who had to ask: {Figures.Count(card.Chasers)}, of these when the desk was "
            + $"late: {Figures.Count(card.ChasersWhenLate)}.\n"
            + $"Failed attempts {Figures.Count(card.FailedAttempts)}, bounces {Figures.Count(card.Bounces)}, "
            + $"hand-overs {Figures.Count(card.Handovers)}, "
            + $"praise {Figures.Count(card.Praise)}, complaints {Figures.Count(card.Complaints)}\n"
            + (silences.Longest.Count == 0 ? "" : $"The longest: {string.Join("; ", silences.Longest.Take(3).Select(Longest))}\n");

        static string Longest(LongSilence silence) => $"{silence.RequestId} {Figures.Length(silence.Ours)}";
    }

    private string Segments(Scorecard card) => card.Segments.Count == 0 ? "" : PlainTable.Of(
        width,
        ["Segment", "Requests", .. card.Total.Duties.Select(duty => duty.Name), "First by a person, median"],
        card.Segments.Select(segment => new[] { $"{segment.Dimension} {segment.Value}", Figures.Count(segment.Statistics.Requests) }
            .Concat(card.Total.Duties.Select(duty => Figures.Percent(segment.Statistics.Duty(duty.Name)?.KeptShare.Value)))
            .Append(Figures.Length(segment.Statistics.FirstContactByPerson.Quantile(0.5))).ToArray())) + "\n";
}
