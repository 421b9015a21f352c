namespace ServicePolicy.Auditing;

/// <summary>What was promised.</summary>
public enum CommitmentKind
{
    /// <summary>When it will be done: kept by telling the resolution.</summary>
    Estimate,

    /// <summary>"You will hear from us by then": kept by a contact by a person.</summary>
    BackBy,
}
