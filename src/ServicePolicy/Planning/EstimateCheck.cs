namespace ServicePolicy;

/// <summary>What speaks against telling an estimate.</summary>
[Flags]
public enum EstimateDoubts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The promised instant has passed, or is now.</summary>
    NotAfterNow = 1,

    /// <summary>The promised instant lies outside the desk's hours: nobody is there to keep it, or to say that it slips.</summary>
    InClosedTime = 2,

    /// <summary>No allowed moment is left in which it could be corrected before it lapses.</summary>
    CannotBeCorrected = 4,

    /// <summary>It promises an earlier instant than the estimate told last.</summary>
    EarlierThanLast = 8,
}

/// <summary>Whether an estimate should be told, before it is.</summary>
/// <remarks>See docs/rules.md#correctestimate.</remarks>
/// <param name="Doubts">What speaks against it.</param>
/// <param name="CorrectBy">The last allowed moment to correct it; null where a correction is not promised or not possible.</param>
public readonly record struct EstimateCheck(EstimateDoubts Doubts, Instant? CorrectBy)
{
    /// <summary>Whether nothing speaks against it.</summary>
    public bool IsSound => Doubts == EstimateDoubts.None;
}

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
        if (policy is null)
        {
            throw new ArgumentNullException(nameof(policy));
        }

        if (estimate is null)
        {
            throw new ArgumentNullException(nameof(estimate));
        }

        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }

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
