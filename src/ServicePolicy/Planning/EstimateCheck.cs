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

    /// <summary>The problems with the estimate.</summary>
    public EstimateDoubts Doubts { get; }

    /// <summary>The last allowed moment to correct the estimate; null if the policy has no duty to correct it, or no such moment is left.</summary>
    public Instant? CorrectBy { get; }

    /// <summary>Whether there is no problem.</summary>
    public bool IsSound => Doubts == EstimateDoubts.None;

    internal static EstimateCheck Of(Func<ServiceRequest, Instant, ContactPlan> plan, Estimate estimate, ServiceRequest request, Instant now)
    {
        var before = plan(request, now);
        var desk = before.Policy.Calendar;
        var by = estimate.ByMicro;
        var doubts = request.Knows.Estimate is { } last && estimate.By < last.By ? EstimateDoubts.EarlierThanLast : EstimateDoubts.None;
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
        return correction is null || correction.OnHold ? new(doubts)
            : correction.ActBy > estimate.By || correction.Flags.HasFlag(ContactFlags.NoHours) ? new(doubts | EstimateDoubts.CannotBeCorrected)
            : new(doubts, correction.ActBy);
    }
}
