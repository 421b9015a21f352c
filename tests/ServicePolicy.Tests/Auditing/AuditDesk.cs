using NodaTime.Text;
using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Auditing;

/// <summary>The desk of the worked examples, and short words for what happens at it. Times are local.</summary>
internal static class AuditDesk
{
    public static readonly Instant Later = At("2026-12-04 16:00");

    public static Duty Acknowledge { get; } = new AcknowledgeDuty(Minutes(15));

    public static Duty AnnounceWork { get; } = new AnnounceWorkDuty(WorkingHours(4));

    public static Duty Estimating { get; } = new EstimateDuty(WorkingHours(8));

    public static Duty CorrectEstimate { get; } = new CorrectEstimateDuty(WorkingHours(2));

    public static Duty Update { get; } = new UpdateDuty(UpdateCadence.Every(WorkingDays(2)));

    public static Duty Answer { get; } = new AnswerDuty(WorkingHours(4));

    public static Duty Named(string name) => Standard.FindDuty(name)!;

    public static ContactPolicy Standard { get; } =
        new("standard", HelpDesk.Hours, [Acknowledge, AnnounceWork, Estimating, CorrectEstimate, Update, Answer]);

    public static Instant At(string local)
    {
        foreach (var format in new[] { "uuuu-MM-dd HH:mm", "uuuu-MM-dd HH:mm:ss", "uuuu-MM-dd HH:mm:ss.ffffff" })
        {
            if (LocalDateTimePattern.CreateWithInvariantCulture(format).Parse(local) is { Success: true, Value: var time })
            {
                return HelpDesk.Hours.Zone.AtStrictly(time).ToInstant();
            }
        }

        throw new ArgumentException($"'{local}' is no local time.", nameof(local));
    }

    public static ServiceRequest Received(string at, params RequestEvent[] facts) =>
        ServiceRequest.Received("R", At(at), Channel.Email).With(facts);

    public static ContactMade Contact(
        string at, Topics told = Topics.None, bool automatic = false, string? by = null, string? backBy = null, string? id = null) =>
        new(At(at), Channel.Email, told, automatic, by is null ? null : new Estimate(At(by)), backBy is null ? null : At(backBy), id);

    public static CustomerMessage Question(string at) => new(At(at), Channel.Email, MessageKind.Question);

    public static WaitStarted Wait(string at, string? until = null) => new(At(at), WaitFor.Customer, until is null ? null : At(until));

    public static WaitEnded WaitOver(string at) => new(At(at), WaitFor.Customer);

    /// <summary>Each outcome as one line: duty, start, deadline, verdict, end, lateness.</summary>
    public static string[] Lines(this RequestAudit audit) => [.. audit.Outcomes.Select(Line)];

    public static string Line(DutyOutcome outcome) =>
        $"{outcome.Duty.Name} {Local(outcome.Start)} by {Local(outcome.Deadline)} {outcome.Verdict}"
        + (outcome.EndedAt is { } ended ? $" {Local(ended)}" : "")
        + (outcome.EndedBy is { } fact ? $" {fact.GetType().Name}" : "")
        + (outcome.Lateness > Duration.Zero ? $" +{Text(outcome.Lateness)}/{Text(outcome.WorkingLateness)}" : "");

    public static string Local(Instant? instant)
    {
        if (instant is not { } at)
        {
            return "none";
        }

        var local = at.InZone(HelpDesk.Hours.Zone).LocalDateTime;
        var isWholeMinute = local.With(TimeAdjusters.TruncateToMinute) == local;
        return LocalDateTimePattern.CreateWithInvariantCulture(isWholeMinute ? "ddd dd HH:mm" : "ddd dd HH:mm:ss.FFFFFF").Format(local);
    }

    public static string Text(Duration duration) => DurationPattern.CreateWithInvariantCulture("H:mm:ss.FFFFFF").Format(duration);
}
