namespace ServicePolicy.Explanations;

/// <summary>What a message says of one topic, with the facts that the library knows.</summary>
internal static class DraftWords
{
    public static string Of(Topics topic, Obligation owed, LocalWords words)
    {
        var language = words.Language;
        var knows = owed.Request.Knows;
        return topic switch
        {
            Topics.Receipt when knows.LastOpened != knows.Received => language.Text("Draft.Receipt.Reopened", At("at", knows.LastOpened.At, words)),
            Topics.Receipt => language.Text("Draft.Receipt", At("at", knows.ReceivedAt, words)),
            Topics.Answer when owed.Duty.Through == Through.Call && knows.Call.Count > 0 => language.Text("Draft.Call", At("at", knows.Call[0].At, words)),
            Topics.Answer when owed.Duty.Through == Through.Call => language.Text("Draft.Call.Agreed", At("at", knows.Appointment?.Time, words)),
            Topics.Answer => language.Text("Draft.Answer", At("at", owed.Start, words)),
            Topics.Correction when knows.Estimate is { } told => language.Text($"Draft.Correction{Slip(owed)}", At("at", told.By, words)),
            Topics.Reminder or Topics.ClosingNotice when knows.GetCustomerWaits() is { Count: > 0 } waits =>
                language.Text($"Draft.{topic}", At("at", waits[waits.Count - 1].Start, words)),
            Topics.AppointmentReminder when knows.Appointment is { } agreed => language.Text("Draft.AppointmentReminder", At("at", agreed.Time, words)),
            Topics.Handover when owed.Request.Traits.Team is { } team => language.Text("Draft.Handover.Team", ("team", team)),
            _ when language.Has($"Draft.{topic}") => language.Text($"Draft.{topic}", ("at", "")),
            _ when language.Has($"Draft.Own.{owed.Duty.Name}") => language.Text($"Draft.Own.{owed.Duty.Name}"),
            _ => language.Text("Draft.Own", ("duty", owed.Duty.Name)),
        };
    }

    /// <summary>Whether the estimate has passed, or will not hold; else that is for a person to see.</summary>
    private static string Slip(Obligation owed) =>
        owed.Urgency == Urgency.Overdue ? ".Overdue" : owed.Request.Knows.SlipForeseen.IsNever ? "" : ".SlipForeseen";

    private static (string Name, string Value) At(string name, Instant? instant, LocalWords words) => (name, instant is { } at ? words.At(at) : "");
}
