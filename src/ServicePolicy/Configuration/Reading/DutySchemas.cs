using static ServicePolicy.Configuration.DutySchema;

namespace ServicePolicy.Configuration;

/// <summary>How the built-in duties are written, in the order a policy has them unless it says otherwise.</summary>
internal static class DutySchemas
{
    private const string Parts = "one or more of What, ForWhom, Why, How, When, MustFulfil, separated by commas";
    private const string Cadence = "an interval, such as '2 working days', or a time of the week, such as 'Friday 14:00'";

    public static readonly IReadOnlyList<DutySchema> BuiltIn =
    [
        Of("Acknowledge", s => new AcknowledgeDuty(Within(s), Automatic(s)), d => [Within(d.Within), Automatic(d.Automatic)]),
        Of("AnnounceWork", s => new AnnounceWorkDuty(Within(s)), d => [Within(d.Within)]),
        Of("Clarify", s => new ClarifyDuty(Within(s), Required(s)), d => [Within(d.Within), ("Required", $"{d.Required}")]),
        Of("Estimate", s => new EstimateDuty(Within(s), Needs(s)), d => [Within(d.Within), Needs(d.Needs)]),
        Of("CorrectEstimate", s => new CorrectEstimateDuty(Ahead(s), SlipWithin(s)), d => [Ahead(d.Ahead), SlipWithin(d.SlipWithin)]),
        Of("Update", s => new UpdateDuty(CadenceOf(s)), d => Write(d.Cadence)),
        Of("Answer", s => new AnswerDuty(Within(s), ComplaintWithin(s)), d => [Within(d.Within), ComplaintWithin(d.ComplaintWithin)]),
        Of("Callback", s => new CallbackDuty(Within(s), Attempts(s)), d => [Within(d.Within), Attempts(d.Attempts)]),
        Of("CallbackOffer", s => new CallbackOfferDuty(Within(s), Attempts(s)), d => [Within(d.Within), Attempts(d.Attempts)]),
        Of("Appointment", s => new AppointmentDuty(s.GetLimitOrNull("Tolerance")), d => [("Tolerance", $"{d.Tolerance}")]),
        Of("AppointmentReminder", s => new AppointmentReminderDuty(Ahead(s), Automatic(s)), d => [Ahead(d.Ahead), Automatic(d.Automatic)]),
        Of("CheckIn", s => new CheckInDuty(Every(s), Times(s), Automatic(s)),
            d => [Every(d.Every), Times(d.Times), Automatic(d.Automatic)]),
        Of("ClosingNotice", s => new ClosingNoticeDuty(Within(s), Times(s), Automatic(s)),
            d => [Within(d.Within), Times(d.Times), Automatic(d.Automatic)]),
        Of("Handover", s => new HandoverDuty(Within(s)), d => [Within(d.Within)]),
        Of("Recovery", s => new RecoveryDuty(Within(s)), d => [Within(d.Within)]),
        Of("Resolution", s => new ResolutionDuty(Within(s)), d => [Within(d.Within)]),
        Of("Outcome", s => new OutcomeDuty(After(s), Within(s), Automatic(s)),
            d => [After(d.After), Within(d.Within), Automatic(d.Automatic)]),
        Of("Feedback", s => new FeedbackDuty(After(s), Within(s), Automatic(s)),
            d => [After(d.After), Within(d.Within), Automatic(d.Automatic)]),
    ];

    /// <summary>The settings of a built-in duty; none for others.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Write(Duty duty) =>
        BuiltIn.Select(form => form.Write!(duty)).FirstOrDefault(settings => settings is not null) ?? [];

    private static UpdateCadence CadenceOf(DutySection section)
    {
        // A stand-in, so that the other settings of the section are read too.
        var cadence = section.GetValue("Every", SettingParsers.Cadence, Cadence) ?? UpdateCadence.Every(TimeLimit.Hours(1));
        cadence = section.GetValueOrDefault(
            "AfterBrokenCommitment", text => cadence.WithIntervalAfterBrokenCommitment(TimeLimit.Parse(text))) ?? cadence;
        return section.GetValueOrDefault("ByAge", text => SettingParsers.ByAge(cadence, text)) ?? cadence;
    }

    private static (string Key, string? Text)[] Write(UpdateCadence cadence) =>
    [
        ("Every", SettingParsers.Of(cadence)),
        ("AfterBrokenCommitment", cadence.IntervalAfterBrokenCommitment?.ToString()),
        ("ByAge", SettingParsers.ByAge(cadence)),
    ];

    private static TimeLimit Within(DutySection section) => section.GetLimit("Within");

    private static (string Key, string? Text) Within(TimeLimit limit) => ("Within", $"{limit}");

    private static TimeLimit After(DutySection section) => section.GetLimit("After");

    private static (string Key, string? Text) After(TimeLimit limit) => ("After", $"{limit}");

    private static TimeLimit Ahead(DutySection section) => section.GetLimit("Ahead");

    private static (string Key, string? Text) Ahead(TimeLimit limit) => ("Ahead", $"{limit}");

    private static TimeLimit Every(DutySection section) => section.GetLimit("Every");

    private static (string Key, string? Text) Every(TimeLimit limit) => ("Every", $"{limit}");

    private static TimeLimit? SlipWithin(DutySection section) => section.GetLimitOrNull("SlipWithin");

    private static (string Key, string? Text) SlipWithin(TimeLimit? limit) => ("SlipWithin", limit?.ToString());

    private static TimeLimit? ComplaintWithin(DutySection section) => section.GetLimitOrNull("ComplaintWithin");

    private static (string Key, string? Text) ComplaintWithin(TimeLimit? limit) => ("ComplaintWithin", limit?.ToString());

    private static BriefParts Required(DutySection section) => section.GetValue("Required", SettingParsers.Parts, Parts);

    private static BriefParts Needs(DutySection section) => section.GetValueOrDefault("Needs", SettingParsers.Parts);

    private static (string Key, string? Text) Needs(BriefParts parts) => ("Needs", parts == BriefParts.None ? null : $"{parts}");

    private static int Attempts(DutySection section) => section.GetCount("Attempts", 3);

    private static (string Key, string? Text) Attempts(int count) => ("Attempts", $"{count}");

    private static int Times(DutySection section) => section.GetCount("Times");

    private static (string Key, string? Text) Times(int count) => ("Times", $"{count}");

    private static bool Automatic(DutySection section) => section.GetFlag("Automatic", true);

    private static (string Key, string? Text) Automatic(bool flag) => ("Automatic", flag ? "true" : "false");
}
