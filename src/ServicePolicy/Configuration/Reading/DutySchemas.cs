using static ServicePolicy.Configuration.DutySchema;

namespace ServicePolicy.Configuration;

/// <summary>How the built-in duties are written, in the order a policy has them unless it says otherwise.</summary>
internal static class DutySchemas
{
    public static readonly IReadOnlyList<DutySchema> BuiltIn =
    [
        Of("Acknowledge", s => new AcknowledgeDuty(s.Limit("Within"), s.Flag("Automatic", true)), d => [("Within", $"{d.Within}"), Automatic(d.Automatic)]),
        Of("AnnounceWork", s => new AnnounceWorkDuty(s.Limit("Within")), d => [("Within", $"{d.Within}")]),
        Of("Clarify", s => new ClarifyDuty(s.Limit("Within"), s.Parsed("Required", SettingParsers.Parts, "parts of the brief: What, ForWhom, Why, How, When, MustFulfil")), d => [("Within", $"{d.Within}"), ("Required", $"{d.Required}")]),
        Of("Estimate", s => new EstimateDuty(s.Limit("Within"), s.ParsedOrDefault("Needs", SettingParsers.Parts)), d => [("Within", $"{d.Within}"), ("Needs", d.Needs == BriefParts.None ? null : $"{d.Needs}")]),
        Of("CorrectEstimate", s => new CorrectEstimateDuty(s.Limit("Ahead"), s.LimitOrNull("SlipWithin")), d => [("Ahead", $"{d.Ahead}"), ("SlipWithin", d.SlipWithin?.ToString())]),
        Of("Update", ReadUpdate, d => [("Every", SettingParsers.Of(d.Cadence)), ("AfterBrokenCommitment", d.Cadence.IntervalAfterBrokenCommitment?.ToString()), ("ByAge", SettingParsers.ByAge(d.Cadence))]),
        Of("Answer", s => new AnswerDuty(s.Limit("Within"), s.LimitOrNull("ComplaintWithin")), d => [("Within", $"{d.Within}"), ("ComplaintWithin", d.ComplaintWithin?.ToString())]),
        Of("Callback", s => new CallbackDuty(s.Limit("Within"), s.Count("Attempts", 3)), d => [("Within", $"{d.Within}"), ("Attempts", $"{d.Attempts}")]),
        Of("CallbackOffer", s => new CallbackOfferDuty(s.Limit("Within"), s.Count("Attempts", 3)), d => [("Within", $"{d.Within}"), ("Attempts", $"{d.Attempts}")]),
        Of("Appointment", s => new AppointmentDuty(s.LimitOrNull("Tolerance")), d => [("Tolerance", $"{d.Tolerance}")]),
        Of("AppointmentReminder", s => new AppointmentReminderDuty(s.Limit("Ahead"), s.Flag("Automatic", true)), d => [("Ahead", $"{d.Ahead}"), Automatic(d.Automatic)]),
        Of("CheckIn", s => new CheckInDuty(s.Limit("Every"), s.Count("Times"), s.Flag("Automatic", true)), d => [("Every", $"{d.Every}"), ("Times", $"{d.Times}"), Automatic(d.Automatic)]),
        Of("ClosingNotice", s => new ClosingNoticeDuty(s.Limit("Within"), s.Count("Times"), s.Flag("Automatic", true)), d => [("Within", $"{d.Within}"), ("Times", $"{d.Times}"), Automatic(d.Automatic)]),
        Of("Handover", s => new HandoverDuty(s.Limit("Within")), d => [("Within", $"{d.Within}")]),
        Of("Recovery", s => new RecoveryDuty(s.Limit("Within")), d => [("Within", $"{d.Within}")]),
        Of("Resolution", s => new ResolutionDuty(s.Limit("Within")), d => [("Within", $"{d.Within}")]),
        Of("Outcome", s => new OutcomeDuty(s.Limit("After"), s.Limit("Within"), s.Flag("Automatic", true)), d => [("After", $"{d.After}"), ("Within", $"{d.Within}"), Automatic(d.Automatic)]),
        Of("Feedback", s => new FeedbackDuty(s.Limit("After"), s.Limit("Within"), s.Flag("Automatic", true)), d => [("After", $"{d.After}"), ("Within", $"{d.Within}"), Automatic(d.Automatic)]),
    ];

    /// <summary>The settings of a built-in duty; none for others.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Write(Duty duty) =>
        BuiltIn.Select(form => form.Write!(duty)).FirstOrDefault(settings => settings is not null) ?? [];

    private static (string Key, string? Text) Automatic(bool flag) => ("Automatic", flag ? "true" : "false");

    private static UpdateDuty ReadUpdate(DutySection section)
    {
        // A stand-in, so that what else the section says is looked at too.
        var cadence = section.Parsed("Every", SettingParsers.Cadence, "an interval, such as '2 working days', or a time of the week, such as 'Friday 14:00'")
            ?? UpdateCadence.Every(TimeLimit.Hours(1));
        cadence = section.ParsedOrDefault("AfterBrokenCommitment", text => cadence.WithIntervalAfterBrokenCommitment(TimeLimit.Parse(text))) ?? cadence;
        return new UpdateDuty(section.ParsedOrDefault("ByAge", text => SettingParsers.ByAge(cadence, text)) ?? cadence);
    }
}
