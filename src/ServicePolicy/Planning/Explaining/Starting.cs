namespace ServicePolicy.Explanations;

/// <summary>Names the fact that an obligation is owed since, by looking for its moment in what is known.</summary>
internal static class Starting
{
    public static StartCause Cause(Obligation obligation)
    {
        var owed = obligation.Owed;
        var since = owed.Since;
        var knows = obligation.Request.Knows;
        return since == knows.Received ? StartCause.Received
            : knows.Openings.Contains(since) ? StartCause.Reopened
            : since == knows.UnansweredMessage || since == knows.UnansweredComplaint ? StartCause.Message
            : since == knows.EstimateTold && owed.Ground is DeadlineGround.EstimateTold or DeadlineGround.SlipForeseen ? StartCause.EstimateTold
            : since == knows.LastContactByPerson ? StartCause.LastContact
            : since == knows.FirstContact ? StartCause.FirstContact
            : knows.HandOvers.Contains(since) ? StartCause.HandedOver
            : knows.Resolutions.Contains(since) ? StartCause.Resolved
            : since == knows.ResolutionTold ? StartCause.ResolutionTold
            : knows.Call.FirstOrDefault(step => step.Moment == since) is { } step ? (step.Failed is null ? StartCause.CallAskedFor : StartCause.CallFailed)
            : since == knows.Appointment?.Agreed ? StartCause.AppointmentAgreed
            : owed.Ground == DeadlineGround.AgreedTime ? StartCause.AppointmentNear
            : knows.State.Rare.RemindersInWait.Contains(since) ? StartCause.Reminded
            : since == knows.State.Rare.NoticeInWait ? StartCause.ClosingNoticeTold
            : knows.GetCustomerWaits().Any(wait => wait.Start == since.At) ? StartCause.WaitBegan
            : knows.GetCustomerWaits().Any(wait => wait.End == since.At) ? StartCause.WaitEnded
            : obligation.Topics.Overlaps(Topics.Apology) ? (since.Bracket == MomentBracket.Last ? StartCause.CommitmentBroken : StartCause.FailureFound)
            : StartCause.Fact;
    }
}
