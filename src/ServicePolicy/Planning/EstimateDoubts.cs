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
