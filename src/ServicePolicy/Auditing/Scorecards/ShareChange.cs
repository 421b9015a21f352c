namespace ServicePolicy.Auditing;

/// <summary>A share on two scorecards.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
/// <param name="What">What it is the share of, such as "Answer kept".</param>
/// <param name="Before">The share on the first.</param>
/// <param name="After">The share on the second.</param>
public sealed record ShareChange(string What, Proportion Before, Proportion After)
{
    /// <summary>After less before, -1 to 1; null where one is of none.</summary>
    public double? Difference => After.Value - Before.Value;

    /// <summary>The range of the difference at 95 % confidence: <see cref="Proportion.DifferenceTo"/>.</summary>
    public ShareRange? Range => Before.DifferenceTo(After);

    /// <summary>Whether it moved at all: zero is not in the range.</summary>
    public bool HasMoved => Range is { } range && (range.Low > 0 || range.High < 0);
}
