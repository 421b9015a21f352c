using System.Globalization;
using NodaTime.Text;

namespace ServicePolicy;

/// <summary>Explanations as English sentences.</summary>
internal static class EnglishText
{
    private static readonly LocalDateTimePattern Full = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu HH:mm");
    private static readonly LocalDateTimePattern FullSeconds = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu HH:mm:ss");
    private static readonly LocalDateTimePattern Day = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM");
    private static readonly LocalDateTimePattern Clock = LocalDateTimePattern.CreateWithInvariantCulture("HH:mm");

    public static string Of(Explanation explanation)
    {
        var sentences = explanation.Steps.Select(step => Sentence(step, explanation)).Where(text => text.Length > 0);
        return $"{explanation.Obligation.Duty.Name}: {string.Join(" ", sentences)} Times are in {explanation.Zone.Id}.";
    }

    private static string Sentence(ExplanationStep step, Explanation explanation) => step switch
    {
        StartStep start => $"Owed since {At(start.At, explanation)}, {Cause(start.Cause)}.",
        RuleStep { Limit: { } limit, Deadline: { } deadline } => $"The promise is within {limit}: by {At(deadline, explanation)}.",
        RuleStep { Limit: { } limit } => $"The promise is within {limit}.",
        RuleStep { Deadline: { } deadline } => $"It is due by {At(deadline, explanation)}.",
        CountedStep { Segments.Count: > 0 } counted => Counted(counted, explanation),
        WaitStep wait => Wait(wait, explanation),
        HoldStep hold => $"The clock stands still with {Length(hold.Remaining)} left.",
        ContactStep contact => Contact(contact, explanation),
        AssumedHoursStep assumed => $"When the customer may be interrupted is not known: any hour is taken to suit them, in the zone {assumed.Zone.Id}.",
        _ => "",
    };

    private static string Cause(StartCause cause) => cause switch
    {
        StartCause.Received => "when the request arrived",
        StartCause.Reopened => "when the request was reopened",
        StartCause.LastContact => "the last contact by a person",
        StartCause.FirstContact => "the first contact",
        StartCause.EstimateTold => "when the estimate was told",
        StartCause.Message => "when the customer wrote",
        StartCause.WaitBegan => "when the wait for the customer began",
        StartCause.WaitEnded => "when the wait for the customer ended",
        StartCause.HandedOver => "when another team took over",
        StartCause.Resolved => "when the work was done",
        StartCause.ResolutionTold => "when the resolution was told",
        StartCause.PromiseBroken => "when a promise was broken or a failure found",
        StartCause.CallAskedFor => "when the customer asked for a call",
        StartCause.CallFailed => "when the last attempt to call failed",
        StartCause.Reminded => "when the customer was last reminded",
        StartCause.AppointmentNear => "when the agreed time came near",
        StartCause.AppointmentAgreed => "when the time to talk was agreed",
        _ => "when it became known",
    };

    private static string Counted(CountedStep counted, Explanation explanation)
    {
        var limit = explanation.Obligation.Limit;
        var what = limit.IsInDays ? $"{counted.Segments.Count} {(counted.Segments.Count == 1 ? "day" : "days")}" : Length(counted.Total);
        var segments = counted.Segments.Select(segment => Segment(segment, explanation, withLength: !limit.IsInDays));
        return counted.Segments.Count > 8 || (limit == default && counted.Segments.Count == 1)
            ? ""
            : $"Counted: {string.Join(", ", segments)}; in all {what}.";
    }

    private static string Wait(WaitStep step, Explanation explanation) =>
        step.Wait.End is { } end && !explanation.Obligation.OnHold
            ? $"Waiting for the customer from {At(step.Wait.Start, explanation)} to {At(end, explanation)} does not count: {Length(step.Credited)}."
            : $"The desk has been waiting for the customer since {At(step.Wait.Start, explanation)}.";

    private static string Contact(ContactStep contact, Explanation explanation)
    {
        if (contact.Channel is null)
        {
            return "Every channel is barred, so it cannot be said.";
        }

        var when = contact.Window switch
        {
            null => "No allowed hour is left",
            { To: null } window => $"It can be said from {At(window.From, explanation)} on",
            { To: { } to } window => $"It can be said from {At(window.From, explanation)} to {At(to, explanation)}",
        };
        return $"{when}, by {contact.Channel.Name}{Unusual(contact.Flags)}.";
    }

    private static string Unusual(ContactFlags flags)
    {
        var notes = new List<string>();
        Note(ContactFlags.AfterDeadline, "too late to keep the promise");
        Note(ContactFlags.OutsideDeskHours, "outside the desk's hours, as no hour suits both");
        Note(ContactFlags.OtherChannel, "in another channel than their usual one, as no hour suits both");
        return notes.Count == 0 ? "" : $" ({string.Join("; ", notes)})";

        void Note(ContactFlags flag, string text)
        {
            if (flags.HasFlag(flag))
            {
                notes.Add(text);
            }
        }
    }

    private static string Segment(Interval segment, Explanation explanation, bool withLength)
    {
        var from = segment.Start.InZone(explanation.Zone).LocalDateTime;
        var to = segment.End.InZone(explanation.Zone).LocalDateTime;
        var end = from.Date == to.Date ? Clock.Format(to) : $"{Day.Format(to)} {Clock.Format(to)}";
        return $"{Day.Format(from)} {Clock.Format(from)}–{end}{(withLength ? $" ({Length(segment.Duration)})" : "")}";
    }

    private static string At(Instant instant, Explanation explanation)
    {
        var local = instant.InZone(explanation.Zone).LocalDateTime;
        return local.Second == 0 ? Full.Format(local) : FullSeconds.Format(local);
    }

    private static string Length(Duration length)
    {
        var (hours, minutes, seconds) = ((long)length.TotalHours, length.Minutes, length.Seconds);
        string[] parts =
        [
            hours > 0 ? $"{hours} h" : "", minutes > 0 ? $"{minutes} min" : "", seconds > 0 || (hours == 0 && minutes == 0) ? $"{seconds} s" : "",
        ];
        return string.Join(" ", parts.Where(part => part.Length > 0)).ToString(CultureInfo.InvariantCulture);
    }
}
