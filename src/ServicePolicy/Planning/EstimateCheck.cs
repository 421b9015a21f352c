namespace ServicePolicy;

/// <summary>Whether an estimate should be told, before it is.</summary>
/// <remarks>See docs/rules.md#correctestimate.</remarks>
/// <param name="Doubts">What speaks against it.</param>
/// <param name="CorrectBy">The last allowed moment to correct it; null where a correction is not promised or not possible.</param>
public readonly record struct EstimateCheck(EstimateDoubts Doubts, Instant? CorrectBy)
{
    /// <summary>Whether nothing speaks against it.</summary>
    public bool IsSound => Doubts == EstimateDoubts.None;
}
