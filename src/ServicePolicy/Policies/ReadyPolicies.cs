using static ServicePolicy.TimeLimit;

namespace ServicePolicy;

/// <summary>
/// Ready-made policies for a desk's own opening hours. Use them as they are, or change them with the <c>With…</c> methods of
/// <see cref="ContactPolicy"/>.
/// </summary>
/// <remarks>
/// The limits are starting points of this library, not norms of any authority. Measure what your desk achieves before you publish one.
/// </remarks>
public static class ReadyPolicies
{
    private static readonly KeyValuePair<string, Func<WorkingCalendar, ContactPolicy>>[] All =
    [
        new("business-help-desk", BusinessHelpDesk),
        new("public-service", PublicService),
        new("repair-shop", RepairShop),
        new("recruiting", Recruiting),
        new("incident-desk", IncidentDesk),
    ];

    /// <summary>The names of the ready-made policies, as configuration writes them.</summary>
    public static IReadOnlyList<string> Names { get; } = new EquatableList<string>(All.Select(ready => ready.Key));

    /// <summary>Creates the ready-made policy with a name.</summary>
    /// <param name="name">One of <see cref="Names"/>; letter case counts.</param>
    /// <param name="desk">The desk's opening hours.</param>
    /// <exception cref="ArgumentNullException">The name or the desk is null.</exception>
    /// <exception cref="ArgumentException">There is no ready-made policy of that name.</exception>
    public static ContactPolicy Named(string name, WorkingCalendar desk)
    {
        Guard.NotNull(name);
        Guard.NotNull(desk);
        return All.FirstOrDefault(ready => ready.Key == name).Value is { } make
            ? make(desk)
            : throw new ArgumentException(
                $"Unknown ready-made policy '{name}'. Known policies: {string.Join(", ", Names)}.", nameof(name));
    }

    /// <summary>
    /// A policy for a help desk with business customers. While the desk waits for the customer, it reminds them every two working days.
    /// After the second reminder it tells them that it is about to close the request, which it does at the end of the second week.
    /// </summary>
    /// <param name="desk">The desk's opening hours.</param>
    /// <exception cref="ArgumentNullException">The desk is null.</exception>
    public static ContactPolicy BusinessHelpDesk(WorkingCalendar desk) => new(
        "business-help-desk",
        Guard.NotNull(desk),
        [
            new AcknowledgeDuty(within: Minutes(15)),
            new AnnounceWorkDuty(within: WorkingHours(4)),
            new EstimateDuty(within: WorkingDays(1)),
            new CorrectEstimateDuty(ahead: WorkingHours(2), slipWithin: WorkingHours(4)),
            new UpdateDuty(UpdateCadence.Every(WorkingDays(2)).WithIntervalAfterBrokenCommitment(WorkingDays(1))),
            new AnswerDuty(within: WorkingHours(4), complaintWithin: WorkingHours(2)),
            new HandoverDuty(within: WorkingHours(4)),
            new CheckInDuty(every: WorkingDays(2), times: 2),
            new ClosingNoticeDuty(within: WorkingDays(1), times: 2),
            new RecoveryDuty(within: WorkingHours(4)),
            new ResolutionDuty(within: WorkingHours(1)),
            new OutcomeDuty(after: WorkingDays(1), within: WorkingDays(3)),
        ]);

    /// <summary>A policy for a public authority: it counts in calendar days, and asks before it decides.</summary>
    /// <param name="desk">The office's opening hours.</param>
    /// <exception cref="ArgumentNullException">The desk is null.</exception>
    public static ContactPolicy PublicService(WorkingCalendar desk) => new(
        "public-service",
        Guard.NotNull(desk),
        [
            new AcknowledgeDuty(within: CalendarDays(1)),
            new ClarifyDuty(within: CalendarDays(7), required: BriefParts.What | BriefParts.ForWhom),
            new EstimateDuty(within: CalendarDays(7)),
            new CorrectEstimateDuty(ahead: WorkingHours(8), slipWithin: CalendarDays(3)),
            new UpdateDuty(UpdateCadence.Every(CalendarDays(14))),
            new AnswerDuty(within: CalendarDays(5), complaintWithin: CalendarDays(3)),
            new HandoverDuty(within: CalendarDays(3)),
            new CheckInDuty(every: CalendarDays(7), times: 2),
            new ClosingNoticeDuty(within: CalendarDays(7), times: 2, automatic: false),
            new RecoveryDuty(within: CalendarDays(3)),
            new ResolutionDuty(within: CalendarDays(1)),
            new FeedbackDuty(after: CalendarDays(1), within: CalendarDays(14)),
        ]);

    /// <summary>
    /// A policy for a repair shop: it calls back, keeps agreed times, estimates when the work will be ready, and tells the customer in time
    /// if it will not be.
    /// </summary>
    /// <param name="desk">The shop's opening hours.</param>
    /// <exception cref="ArgumentNullException">The desk is null.</exception>
    public static ContactPolicy RepairShop(WorkingCalendar desk) => new(
        "repair-shop",
        Guard.NotNull(desk),
        [
            new AcknowledgeDuty(within: WorkingHours(1)),
            new ClarifyDuty(within: WorkingDays(1), required: BriefParts.What | BriefParts.When),
            new EstimateDuty(within: WorkingDays(1), needs: BriefParts.What),
            new CorrectEstimateDuty(ahead: WorkingHours(4), slipWithin: WorkingHours(2)),
            new UpdateDuty(UpdateCadence.Every(WorkingDays(3))),
            new AnswerDuty(within: WorkingHours(8), complaintWithin: WorkingHours(4)),
            new CallbackDuty(within: WorkingDays(1), attempts: 3),
            new CallbackOfferDuty(within: WorkingHours(4), attempts: 3),
            new AppointmentReminderDuty(ahead: Hours(24)),
            new AppointmentDuty(),
            new RecoveryDuty(within: WorkingDays(1)),
            new ResolutionDuty(within: WorkingHours(2)),
            new OutcomeDuty(after: CalendarDays(3), within: CalendarDays(10), automatic: false),
        ]);

    /// <summary>
    /// A policy for recruiting: every applicant hears back, knows when to expect the decision, and is told what it is.
    /// </summary>
    /// <param name="desk">The recruiters' opening hours.</param>
    /// <exception cref="ArgumentNullException">The desk is null.</exception>
    public static ContactPolicy Recruiting(WorkingCalendar desk) => new(
        "recruiting",
        Guard.NotNull(desk),
        [
            new AcknowledgeDuty(within: Hours(24)),
            new EstimateDuty(within: WorkingDays(5)),
            new CorrectEstimateDuty(ahead: WorkingHours(8), slipWithin: WorkingDays(1)),
            new UpdateDuty(UpdateCadence.Every(CalendarDays(14)).WithIntervalAfterBrokenCommitment(CalendarDays(7))),
            new AnswerDuty(within: WorkingDays(2)),
            new AppointmentReminderDuty(ahead: Hours(24)),
            new AppointmentDuty(tolerance: Minutes(5)),
            new RecoveryDuty(within: WorkingDays(1)),
            new ResolutionDuty(within: WorkingDays(2)),
            new FeedbackDuty(after: CalendarDays(1), within: CalendarDays(7)),
        ]);

    /// <summary>A policy for incidents of the first priority: at any hour, with an update every 30 minutes.</summary>
    /// <param name="desk">The desk's opening hours. Only their zone counts, because somebody is there at any hour.</param>
    /// <exception cref="ArgumentNullException">The desk is null.</exception>
    public static ContactPolicy IncidentDesk(WorkingCalendar desk) => new(
        "incident-desk",
        WorkingCalendar.In(Guard.NotNull(desk).Zone).Open("Mon-Sun 00:00-24:00").Build(),
        [
            new AcknowledgeDuty(within: Minutes(5)),
            new AnnounceWorkDuty(within: Minutes(15)),
            new EstimateDuty(within: Hours(1)),
            new CorrectEstimateDuty(ahead: Minutes(30), slipWithin: Minutes(15)),
            new UpdateDuty(UpdateCadence.Every(Minutes(30))),
            new AnswerDuty(within: Minutes(15)),
            new HandoverDuty(within: Minutes(15)),
            new RecoveryDuty(within: Hours(4)),
            new ResolutionDuty(within: Minutes(15)),
            new OutcomeDuty(after: Hours(1), within: Hours(24)),
        ],
        escalations: [new Escalation("lead", 1.0), new Escalation("manager", 2.0)]);
}
