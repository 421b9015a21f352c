namespace ServicePolicy.Auditing;

/// <summary>What became of an obligation.</summary>
/// <remarks>See docs/rules.md#audit.</remarks>
public enum DutyVerdict
{
    /// <summary>Discharged at its deadline or before, or while its clock stood still.</summary>
    Kept,

    /// <summary>Discharged, or ended by something else, after its deadline: from the first microsecond after it.</summary>
    Late,

    /// <summary>Still owed, and not past its deadline.</summary>
    Open,

    /// <summary>Still owed, and past its deadline: from the first microsecond after it.</summary>
    Overdue,

    /// <summary>No longer owed without having been discharged, and never past its deadline.</summary>
    Excused,
}
