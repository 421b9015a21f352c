namespace ServicePolicy;

/// <summary>The result of checking an estimate before it is given to the customer.</summary>
/// <remarks>Equal by value. See docs/rules.md#correctestimate.</remarks>
public sealed record EstimateCheck
{
    internal EstimateCheck(EstimateDoubts doubts, Instant? correctBy = null)
    {
        Doubts = doubts;
        CorrectBy = correctBy;
    }

    /// <summary>The reasons not to give the estimate.</summary>
    public EstimateDoubts Doubts { get; }

    /// <summary>
    /// The last allowed moment to correct the estimate; null if the policy has no duty to correct it, or if no such moment is left.
    /// </summary>
    public Instant? CorrectBy { get; }

    /// <summary>Whether nothing speaks against the estimate.</summary>
    public bool IsSound => Doubts == EstimateDoubts.None;

    internal static EstimateCheck Of(
        Func<ServiceRequest, Instant, ContactPlan> plan, Estimate estimate, ServiceRequest request, Instant now)
    {
        var before = plan(request, now);
        var desk = before.Policy.Calendar;
        var by = estimate.ByMicro;
        var isEarlier = request.Knows.Estimate is { } last && estimate.By < last.By;
        var doubts = isEarlier ? EstimateDoubts.EarlierThanLast : EstimateDoubts.None;
        if (!desk.IsOpen(by) && !desk.IsOpen(by - 1))
        {
            doubts |= EstimateDoubts.InClosedTime;
        }

        if (by <= before.Now)
        {
            return new(doubts | EstimateDoubts.NotAfterNow);
        }

        var given = request.With(new ContactMade(before.AsOf, request.Channel, Topics.Estimate, estimate: estimate));
        var correction = plan(given, before.AsOf).Obligations.FirstOrDefault(owed => owed.Topics.Overlaps(Topics.Correction));
        if (correction is null || correction.OnHold)
        {
            return new(doubts);
        }

        var isTooLate = correction.ActBy > estimate.By || correction.Flags.HasFlag(ContactFlags.NoHours);
        return isTooLate ? new(doubts | EstimateDoubts.CannotBeCorrected) : new(doubts, correction.ActBy);
    }
}
