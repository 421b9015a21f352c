namespace ServicePolicy.Auditing;

/// <summary>What became of an obligation.</summary>
/// <remarks>See docs/rules.md#audit.</remarks>
public enum DutyVerdict
{
    /// <summary>It was discharged at its deadline or before, or while its clock stood still.</summary>
    Kept,

    /// <summary>It was discharged, or ended by something else, after its deadline: from the first microsecond after it.</summary>
    Late,

    /// <summary>It is still owed and not past its deadline.</summary>
    Open,

    /// <summary>It is still owed and past its deadline: from the first microsecond after it.</summary>
    Overdue,

    /// <summary>It is no longer owed, was not discharged, and was never past its deadline.</summary>
    Excused,
}
