namespace ServicePolicy;

/// <summary>Looks at an estimate before it is told.</summary>
public static class EstimateChecking
{
    /// <summary>What speaks against telling an estimate now.</summary>
    /// <param name="policy">The promise.</param>
    /// <param name="estimate">The estimate.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">When it would be told; an instant before the last fact is taken as that.</param>
    public static EstimateCheck Check(this ContactPolicy policy, Estimate estimate, ServiceRequest request, Instant now)
    {
        Guard.NotNull(policy);

        Guard.NotNull(estimate);

        Guard.NotNull(request);

        var at = Instant.Max(now, request.Knows.LastFactAt);
        var by = estimate.ByMicro;
        var doubts = request.Knows.Estimate is { } last && estimate.By < last.By ? EstimateDoubts.EarlierThanLast : EstimateDoubts.None;
        if (!policy.Calendar.IsOpen(by) && !policy.Calendar.IsOpen(by - 1))
        {
            doubts |= EstimateDoubts.InClosedTime;
        }

        if (estimate.By <= Micros.Truncate(at))
        {
            return new(doubts | EstimateDoubts.NotAfterNow, null);
        }

        var told = request.With(new ContactMade(at, request.Channel, Topics.Estimate, estimate: estimate));
        var correction = policy.Plan(told, at).Obligations.FirstOrDefault(owed => owed.Topics.Overlaps(Topics.Correction));
        return correction is null || correction.OnHold ? new(doubts, null)
            : correction.ActBy > estimate.By || correction.Flags.HasFlag(ContactFlags.NoHours) ? new(doubts | EstimateDoubts.CannotBeCorrected, null)
            : new(doubts, correction.ActBy);
    }
}
