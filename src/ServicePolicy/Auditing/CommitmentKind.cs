namespace ServicePolicy.Auditing;

/// <summary>The kinds of commitment: what the customer was told an instant for.</summary>
public enum CommitmentKind
{
    /// <summary>When the work will be done. Telling the customer the resolution keeps it.</summary>
    Estimate,

    /// <summary>"You will hear from us by then." A contact by a person keeps it.</summary>
    BackBy,
}
