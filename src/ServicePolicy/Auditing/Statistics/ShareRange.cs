namespace ServicePolicy.Auditing;

/// <summary>
/// A range that an unknown share, or a difference of two shares, lies in at 95 % confidence. The default value is 0 to 0.
/// </summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public readonly record struct ShareRange
{
    internal ShareRange(double low, double high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The lower end, from 0 to 1; of a difference, from -1 to 1.</summary>
    public double Low { get; }

    /// <summary>The upper end, from 0 to 1; of a difference, from -1 to 1.</summary>
    public double High { get; }
}
