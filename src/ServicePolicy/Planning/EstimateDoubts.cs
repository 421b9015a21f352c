namespace ServicePolicy;

/// <summary>The reasons not to give an estimate to the customer.</summary>
/// <remarks>The estimated instant is the last one of the estimate, <see cref="Estimate.By"/>.</remarks>
[Flags]
public enum EstimateDoubts
{
    /// <summary>Nothing speaks against the estimate.</summary>
    None = 0,

    /// <summary>The estimated instant has passed, or is now.</summary>
    NotAfterNow = 1,

    /// <summary>The estimated instant lies outside the desk's hours: nobody is there to keep it, or to say that it will not hold.</summary>
    InClosedTime = 2,

    /// <summary>No allowed moment is left to correct the estimate before the estimated instant passes.</summary>
    CannotBeCorrected = 4,

    /// <summary>The estimated instant is earlier than that of the estimate given last.</summary>
    EarlierThanLast = 8,
}
