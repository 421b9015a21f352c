namespace ServicePolicy.Explanations;

/// <summary>Writes what a message says about one topic, with the facts that the library knows.</summary>
internal static class DraftWords
{
    public static string Of(Topics topic, Obligation owed, LocalWords words)
    {
        var language = words.Language;
        var knows = owed.Request.Knows;
        return topic switch
        {
            Topics.Receipt when knows.LastOpened != knows.Received => WithTime("Receipt.Reopened", knows.LastOpened.At, words),
            Topics.Receipt => WithTime("Receipt", knows.ReceivedAt, words),
            Topics.Answer when owed.Duty.Through == Through.Call && knows.Call.Count > 0 => WithTime("Call", knows.Call[0].At, words),
            Topics.Answer when owed.Duty.Through == Through.Call => WithTime("Call.Agreed", knows.Appointment?.Time, words),
            Topics.Answer => WithTime("Answer", owed.Start, words),
            Topics.Correction when knows.Estimate is { } told => WithTime($"Correction{Slip(owed)}", told.By, words),
            Topics.Reminder or Topics.ClosingNotice when knows.GetCustomerWaits() is { Count: > 0 } waits =>
                WithTime(topic.ToString(), waits[waits.Count - 1].Start, words),
            Topics.AppointmentReminder when knows.Appointment is { } agreed => WithTime("AppointmentReminder", agreed.Time, words),
            Topics.Handover when owed.Request.Traits.Team is { } team => language.Text("Draft.Handover.Team", ("team", team)),
            _ when language.Has($"Draft.{topic}") => WithTime(topic.ToString(), null, words),
            _ when language.Has($"Draft.Own.{owed.Duty.Name}") => language.Text($"Draft.Own.{owed.Duty.Name}"),
            _ => language.Text("Draft.Own", ("duty", owed.Duty.Name)),
        };
    }

    /// <summary>The end of the text's key: the estimate has passed, or it will not hold; if neither is known, a person must see.</summary>
    private static string Slip(Obligation owed) =>
        owed.Urgency == Urgency.Overdue ? ".Overdue" : owed.Request.Knows.SlipForeseen.IsNever ? "" : ".SlipForeseen";

    private static string WithTime(string key, Instant? time, LocalWords words) =>
        words.Language.Text($"Draft.{key}", ("at", time is { } at ? words.At(at) : ""));
}
