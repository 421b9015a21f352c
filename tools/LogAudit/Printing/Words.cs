using NodaTime.Text;

namespace LogAudit.Printing;

/// <summary>The words of the report.</summary>
internal sealed class Words(DateTimeZone zone)
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm");
    private static readonly LocalDateTimePattern DayAndMinute =
        LocalDateTimePattern.CreateWithInvariantCulture("ddd uuuu'-'MM'-'dd HH':'mm");

    private static readonly (Topics Topic, string Words)[] Said =
    [
        (Topics.Answer, "answer"),
        (Topics.Correction, "new estimate"),
        (Topics.Receipt, "receipt"),
        (Topics.WorkStarted, "work started"),
        (Topics.Estimate, "estimate"),
        (Topics.Progress, "progress"),
    ];

    public string OnDay(Instant instant) => DayAndMinute.Format(instant.InZone(zone).LocalDateTime);

    /// <summary>The name of a duty in words: "CorrectEstimate" becomes "Correct estimate".</summary>
    public static string Duty(string name) =>
        string.Concat(name.Select((letter, index) =>
            index > 0 && char.IsUpper(letter) && char.IsLower(name[index - 1]) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>The topics to tell, in words. A new estimate is also an estimate, so it is not named twice.</summary>
    public static string Say(Topics topics)
    {
        var needed = topics.HasFlag(Topics.Correction) ? topics & ~Topics.Estimate : topics;
        return string.Join(", ", Said.Where(said => needed.HasFlag(said.Topic)).Select(said => said.Words));
    }

    public static string HowUrgent(Obligation owed, Instant asOf) => owed.Urgency switch
    {
        Urgency.Overdue when owed.Deadline is { } deadline => $"overdue {Long(asOf - deadline)}",
        Urgency.Overdue => "overdue",
        Urgency.DueSoon => "due soon",
        _ => "upcoming",
    };

    /// <summary>The reason of a deadline: since when the contact is owed, and how long it may take.</summary>
    public string Why(Obligation owed, ServiceRequest request)
    {
        var begun = owed.Start == request.ReceivedAt ? "arrived" : "reopened";
        return owed.Duty switch
        {
            AcknowledgeDuty or AnnounceWorkDuty => $"{begun} {When(owed.Start)} + {owed.Limit}",
            EstimateDuty => $"no estimate since {When(owed.Start)} + {owed.Limit}",
            CorrectEstimateDuty => $"promised so on {When(owed.Start)}",
            UpdateDuty => $"last word {When(owed.Start)} + {owed.Limit}",
            AnswerDuty => $"asked {When(owed.Start)} + {owed.Limit}",
            _ => $"{owed.Duty.Name} since {When(owed.Start)} + {owed.Limit}",
        };
    }

    private string When(Instant instant) => Minute.Format(instant.InZone(zone).LocalDateTime);

    private static string Long(Duration time) =>
        time.TotalDays >= 2 ? FormattableString.Invariant($"{time.Days} days")
        : time.TotalHours >= 2 ? FormattableString.Invariant($"{(int)time.TotalHours} hours")
        : FormattableString.Invariant($"{(int)time.TotalMinutes} min");
}
