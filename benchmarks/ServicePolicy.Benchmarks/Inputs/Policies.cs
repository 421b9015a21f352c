using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Benchmarks;

/// <summary>The policies that plans are made under: the six everyday duties, and all eighteen.</summary>
internal static class Policies
{
    private static readonly Duty[] All =
    [
        new AcknowledgeDuty(within: Minutes(15)),
        new AnnounceWorkDuty(within: WorkingHours(4)),
        new EstimateDuty(within: WorkingDays(1)),
        new CorrectEstimateDuty(ahead: WorkingHours(2)),
        new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
        new AnswerDuty(within: WorkingHours(4)),
        new ClarifyDuty(within: WorkingHours(4), BriefParts.What),
        new CallbackDuty(within: WorkingDays(1)),
        new CallbackOfferDuty(within: WorkingDays(1)),
        new AppointmentDuty(),
        new AppointmentReminderDuty(ahead: Hours(3)),
        new CheckInDuty(every: WorkingDays(2), times: 2),
        new ClosingNoticeDuty(within: WorkingDays(2), times: 2),
        new HandoverDuty(within: WorkingHours(4)),
        new RecoveryDuty(within: WorkingHours(4)),
        new ResolutionDuty(within: WorkingHours(1)),
        new OutcomeDuty(after: WorkingDays(1), within: WorkingDays(2)),
        new FeedbackDuty(after: WorkingDays(2), within: WorkingDays(4)),
    ];

    public static ContactPolicy Six(WorkingCalendar desk) => new("six", desk, All.Take(6));

    public static ContactPolicy Eighteen(WorkingCalendar desk) => new("eighteen", desk, All);
}
