namespace ServicePolicy.Auditing;

/// <summary>A share of cases, as a count out of a total: 18 of 20. The default value is 0 of 0.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
/// <param name="Part">The number of cases that have the property, from 0 to <paramref name="Whole"/>.</param>
/// <param name="Whole">The number of all cases.</param>
public readonly record struct Proportion(long Part, long Whole)
{
    /// <summary>The two-sided 95 % quantile of the normal distribution.</summary>
    internal const double Z = 1.959963984540054;

    /// <summary>The part divided by the whole, from 0 to 1; null if there are no cases.</summary>
    public double? Value => Whole == 0 ? null : (double)Part / Whole;

    /// <summary>
    /// The score interval (E. B. Wilson 1927, without continuity correction): the shares that these counts are compatible with, at 95 %
    /// confidence. Null if there are no cases. The interval assumes independent cases; cases of one customer or one outage are less so, and
    /// then the true range is wider.
    /// </summary>
    public ShareRange? Range
    {
        get
        {
            if (Value is not { } share)
            {
                return null;
            }

            var n = (double)Whole;
            var centre = share + (Z * Z / (2 * n));
            var spread = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
            var by = 1 + (Z * Z / n);
            return new(Part == 0 ? 0 : (centre - spread) / by, Part == Whole ? 1 : (centre + spread) / by);
        }
    }

    /// <summary>
    /// Estimates the difference of another share less this one: the hybrid score interval of R. G. Newcombe (Statistics in Medicine 17,
    /// 1998, 873-890, method 10) for independent samples, at 95 % confidence.
    /// </summary>
    /// <param name="other">The share to compare with, such as this month's if this one is last month's.</param>
    /// <returns>The range that the difference lies in, from -1 to 1; null if either share has no cases.</returns>
    public ShareRange? DifferenceTo(Proportion other)
    {
        if (Value is not { } before || other.Value is not { } after || Range is not { } around || other.Range is not { } aroundOther)
        {
            return null;
        }

        var difference = after - before;
        return new(
            difference - Math.Sqrt(Square(after - aroundOther.Low) + Square(around.High - before)),
            difference + Math.Sqrt(Square(aroundOther.High - after) + Square(before - around.Low)));
    }

    private static double Square(double value) => value * value;
}
