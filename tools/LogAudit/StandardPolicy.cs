using static ServicePolicy.TimeLimit;

namespace LogAudit;

/// <summary>The policy that every case is held against.</summary>
internal static class StandardPolicy
{
    public static ContactPolicy Of(WorkingCalendar desk) => new("standard", desk,
    [
        new AcknowledgeDuty(within: Minutes(15)),
        new AnnounceWorkDuty(within: WorkingHours(4)),
        new EstimateDuty(within: WorkingDays(1)),
        new CorrectEstimateDuty(ahead: WorkingHours(2)),
        new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
        new AnswerDuty(within: WorkingHours(4)),
    ]);
}
