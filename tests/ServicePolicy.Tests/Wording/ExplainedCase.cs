using ServicePolicy.Tests.Scenarios;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Wording;

/// <summary>
/// Varied situations, each with a plan to be explained. The weeks begin on the Monday that is named; times are Helsinki's.
/// </summary>
internal sealed record ExplainedCase(string Title, ContactPlan Plan)
{
    private static readonly LocalDate November = new(2026, 11, 23);
    private static readonly LocalDate Christmas = new(2026, 12, 21);
    private static readonly LocalDate Midsummer = new(2027, 6, 21);

    private static readonly WorkingCalendar Desk =
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.FinlandWithEves).Build();

    private static readonly ContactPreferences Evenings =
        new(WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 17:00-20:00").Build(), preferred: Channel.Phone);

    private static readonly ContactPreferences Mornings =
        new(WorkingCalendar.In("Europe/Helsinki").Open("Mon-Sun 08:00-10:00").Build(), preferred: Channel.Phone);

    private static readonly Duty[] Ordinary =
    [
        new AcknowledgeDuty(Minutes(15)), new AnnounceWorkDuty(WorkingHours(4)), new EstimateDuty(WorkingDays(1)),
        new CorrectEstimateDuty(ahead: WorkingHours(2), slipWithin: WorkingHours(4)),
        new UpdateDuty(UpdateCadence.Every(WorkingDays(2)).WithIntervalAfterBrokenCommitment(WorkingDays(1))
            .WithIntervalFromAge(Days(30), WorkingDays(5))), new AnswerDuty(WorkingHours(4), WorkingHours(2)),
    ];

    private static readonly Duty[] Patient =
    [
        new EstimateDuty(WorkingHours(8)), new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
        new CheckInDuty(WorkingDays(2), times: 2), new ClosingNoticeDuty(WorkingDays(1), times: 2),
    ];

    private static readonly Duty[] Calling =
        [new CallbackDuty(
            WorkingDays(1)), new CallbackOfferDuty(WorkingHours(4)), new AppointmentDuty(), new AppointmentReminderDuty(Hours(24))];

    private static readonly Duty[] Finishing =
    [
        new HandoverDuty(WorkingHours(4)), new RecoveryDuty(WorkingDays(1)), new ResolutionDuty(WorkingHours(1)),
        new OutcomeDuty(WorkingDays(1), WorkingDays(2), automatic: false), new FeedbackDuty(CalendarDays(1), CalendarDays(7)),
    ];

    public static IEnumerable<ExplainedCase> All =>
    [
        Of("A request has just arrived on a Friday afternoon", November, Ordinary, "Fri 15:50 received", "Fri 15:51"),
        Of("A person must acknowledge, and the desk closes first", November, [new AcknowledgeDuty(
            Minutes(15), automatic: false)], "Fri 15:50 received", "Fri 15:51"),
        Of("The same, after closing time", November, [new AcknowledgeDuty(
            Minutes(15), automatic: false)], "Fri 15:50 received", "Fri 16:03"),
        Of("The same, when it is late", November, [new AcknowledgeDuty(Minutes(15), automatic: false)], "Fri 15:50 received", "Fri 17:00"),
        Of("Acknowledged by a machine, nobody on it yet", November, Ordinary, "Mon 09:00 received; Mon 09:01 machine Receipt", "Mon 12:30"),
        Of("A question before Christmas", Christmas, [new AnswerDuty(
            WorkingHours(4))], "Wed 14:00 received; Wed 15:00 question", "Wed 15:00"),
        Of("Two working days over Midsummer", Midsummer, [new EstimateDuty(WorkingDays(2))], "Thu 10:00 received", "Thu 10:00"),
        Of("A question and a complaint", November, Ordinary,
            "Mon 09:00 received; Mon 09:05 person WorkStarted; Mon 10:00 question; Mon 10:30 complaint", "Mon 11:00"),
        Of("A customer who asked twice", November, [new AnswerDuty(
            WorkingHours(4))], "Mon 08:00 received; Mon 09:00 question; Mon 11:00 question", "Mon 14:00"),
        Of("Waiting for the customer", November, Patient, "Mon 10:00 received; Mon 10:05 person Question; Mon 14:00 waits", "Tue 09:00"),
        Of("The wait is over", November, Patient, "Mon 10:00 received; Mon 14:00 waits; Wed 10:00 wait-ends", "Wed 10:00"),
        Of("A second reminder is near", November, Patient,
            "Mon 10:00 received; Mon 10:30 person Estimate estimate Fri 12:00; Mon 11:00 waits; Wed 15:00 machine Reminder", "Fri 09:00"),
        Of("Reminders are spent", November, Patient,
            "Mon 10:00 received; Mon 10:30 person Progress; Mon 11:00 waits; Wed 15:00 machine Reminder; Fri 15:00 machine Reminder",
            "Mon+1 09:00"),
        Of("An estimate on track", November, Ordinary, "Mon 09:00 received; Mon 10:00 person Estimate estimate Wed 12:00", "Tue 09:00"),
        Of("An estimate whose time comes near", November, Ordinary,
            "Mon 09:00 received; Mon 10:00 person Estimate estimate Wed 12:00", "Wed 10:30"),
        Of("A slip foreseen", November, Ordinary,
            "Mon 09:00 received; Mon 10:00 person Estimate estimate Thu 12:00; Tue 09:00 slip", "Tue 09:30"),
        Of("An estimate for a Sunday", November, [new CorrectEstimateDuty(
            Hours(24))], "Mon 09:00 received; Mon 10:00 person Estimate estimate Sun 12:00", "Mon 11:00"),
        Of("A promise that was broken", November, [.. Ordinary, .. Finishing],
            "Mon 09:00 received; Mon 10:00 person Estimate estimate Tue 12:00", "Tue 13:00"),
        Of("Tighter after a broken promise", November, Ordinary,
            "Mon 09:00 received; Mon 10:00 person Estimate estimate Tue 12:00; Tue 14:00 person Apology estimate Fri 12:00; Wed 09:00 "
            + "person Progress", "Wed 10:00"),
        Of("An old request", November, Ordinary,
            "2026-10-01T09:00+03:00 received; 2026-11-23T09:00+02:00 person Progress estimate 2026-12-20T12:00+02:00", "Tue 09:00"),
        Of("Told to be back by noon", November, [new UpdateDuty(
            UpdateCadence.Every(WorkingDays(2)))], "Mon 09:00 received; Mon 10:00 person Progress back-by Tue 12:00", "Mon 11:00"),
        Of("Fridays by two o'clock", November, [new UpdateDuty(UpdateCadence.Weekly(
            IsoDayOfWeek.Friday, new LocalTime(14, 0)))], "Mon 09:00 received; Mon 10:00 person Progress", "Tue 09:00"),
        Of("Every 24 hours, over a weekend", November, [new UpdateDuty(
            UpdateCadence.Every(Hours(24)))], "Fri 09:00 received; Fri 15:30 person Progress", "Fri 15:45"),
        Of("By phone, and the hours never meet", November, [new UpdateDuty(
            UpdateCadence.Every(Hours(65)))], "Thu 09:00 received; Thu 10:00 person Progress in Phone", "Thu 11:00", Evenings),
        Of("The same, by e-mail instead", November, [new UpdateDuty(
            UpdateCadence.Every(Hours(65)))], "Thu 09:00 received; Thu 10:00 person Progress in Phone", "Thu 11:00", Evenings,
            Fallback.OtherChannel),
        Of("By phone in their mornings", November, [new AnswerDuty(
            WorkingHours(4))], "Mon 08:30 received; Mon 09:00 question in Phone", "Mon 09:00", Mornings),
        Of("By phone, hours unknown", November, [new AnswerDuty(
            WorkingHours(4))], "Mon 08:30 received; Mon 09:00 question in Phone", "Mon 09:00"),
        Of("Every channel barred", November, [new AnswerDuty(WorkingHours(4))], "Mon 08:30 received; Mon 09:00 question", "Mon 09:00", new(
            never: Channel.WellKnown)),
        Of("A call asked for", November, Calling, "Mon 16:41 received; Mon 16:41 wants-call", "Mon 17:00", Mornings),
        Of("A call in named hours", November, Calling, "Mon 09:00 received; Mon 09:00 wants-call Thu 10:00 Thu 11:00", "Mon 10:00"),
        Of("A call in named hours before the limit", November, Calling,
            "Mon 09:00 received; Mon 09:00 wants-call Tue 09:00 Tue 10:00", "Mon 10:00"),
        Of("The first attempt failed", November, Calling, "Mon 16:41 received; Mon 16:41 wants-call; Tue 08:30 tried NoAnswer",
            "Tue 09:00", Mornings),
        Of("The last attempt failed", November, Calling,
            "Mon 09:00 received; Mon 09:00 wants-call; Mon 10:00 tried NoAnswer; Tue 10:00 tried NoAnswer; Wed 10:00 tried NoAnswer",
            "Wed 10:30"),
        Of("A time to talk is agreed", November, Calling, "Mon 09:00 received; Mon 10:00 agreed Thu 17:00", "Tue 09:00"),
        Of("The agreed time is now", November, Calling,
            "Mon 09:00 received; Mon 10:00 agreed Thu 17:00; Wed 09:00 machine AppointmentReminder", "Thu 16:50"),
        Of("Handed over", November, Finishing, "Mon 09:00 received; Mon 10:00 handed-over", "Mon 10:30"),
        Of("A failure found, in a wait", November, Finishing, "Mon 09:00 received; Mon 10:00 waits; Mon 11:00 failure", "Mon 12:00"),
        Of("Solved, and not yet told", November, Finishing, "Mon 09:00 received; Mon 15:30 resolved", "Mon 15:31"),
        Of("Told; did it help?", November, Finishing, "Mon 09:00 received; Thu 15:00 resolved; Thu 15:10 person Resolution", "Thu 15:30"),
        Of("Reopened", November, Ordinary, "Mon 09:00 received; Mon 10:00 person Resolution; Tue 09:00 not-helped", "Tue 09:30"),
        Of("The receipt bounced", November, Ordinary,
            "Mon 09:00 received; Mon 09:01 machine Receipt id m1; Mon 10:01 bounced m1", "Mon 10:02"),
        Of("Ask before solving", November, [new ClarifyDuty(WorkingHours(2), BriefParts.What | BriefParts.Why), new EstimateDuty(
            WorkingDays(1), BriefParts.What)], "Mon 09:00 received", "Mon 09:30"),
        Of("A working month", November, [new EstimateDuty(WorkingDays(20))], "Mon 09:00 received", "Mon 09:30"),
        Of("The night the clock goes back", new LocalDate(
            2027, 10,
            25), [new AnswerDuty(Hours(9))], "Sat 10:00 received; Sat 19:30 question", "Sat 20:00", null,
            Fallback.CustomerHours, AlwaysOpen),
        Of("A duty of the host's own", November, [Duty.From("GiftWrap", CustomTopic.Number(3), static (in now) =>
            now.Owe(now.Knows.Received, WorkingHours(2)))], "Mon 09:00 received", "Mon 09:30"),
        Of("Nothing is owed", November, [new AnswerDuty(WorkingHours(4))], "Mon 09:00 received", "Mon 09:30"),
    ];

    private static WorkingCalendar AlwaysOpen => WorkingCalendar.AlwaysIn("Europe/Helsinki");

    private static ExplainedCase Of(
        string title, LocalDate monday, Duty[] duties, string facts, string now, ContactPreferences? wishes = null,
        Fallback fallback = Fallback.CustomerHours, WorkingCalendar? desk = null)
    {
        var policy = new ContactPolicy("standard", desk ?? Desk, duties, fallback: fallback);
        return new(title, policy.Plan(FactText.Request(facts, wishes, monday), FactText.At(now, monday)));
    }
}
