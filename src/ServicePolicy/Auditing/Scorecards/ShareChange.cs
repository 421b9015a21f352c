namespace ServicePolicy.Auditing;

/// <summary>A share of cases on two scorecards.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record ShareChange
{
    internal ShareChange(string what, Proportion before, Proportion after)
    {
        What = what;
        Before = before;
        After = after;
    }

    /// <summary>The name of the share, such as "Answer kept".</summary>
    public string What { get; }

    /// <summary>The share on the first scorecard.</summary>
    public Proportion Before { get; }

    /// <summary>The share on the second scorecard.</summary>
    public Proportion After { get; }

    /// <summary>The second share less the first, from -1 to 1; null if either has no cases.</summary>
    public double? Difference => After.Value - Before.Value;

    /// <summary>
    /// The range of the difference at 95 % confidence (<see cref="Proportion.DifferenceTo"/>); null if either has no cases.
    /// </summary>
    public ShareRange? Range => Before.DifferenceTo(After);

    /// <summary>Whether the share changed for certain, at 95 % confidence: the range does not contain zero.</summary>
    public bool HasMoved => Range is { } range && (range.Low > 0 || range.High < 0);
}
