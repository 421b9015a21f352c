namespace ServicePolicy.Auditing;

/// <summary>So many of so many. The default is none of none.</summary>
/// <param name="Part">How many are so; 0 to <paramref name="Whole"/>.</param>
/// <param name="Whole">Of how many.</param>
public readonly record struct Proportion(long Part, long Whole)
{
    /// <summary>The two-sided 95 % quantile of the normal distribution.</summary>
    internal const double Z = 1.959963984540054;

    /// <summary>Part by whole, 0 to 1; null of none.</summary>
    public double? Value => Whole == 0 ? null : (double)Part / Whole;

    /// <summary>
    /// The score interval (E. B. Wilson 1927, without continuity correction): the shares that would not be surprised by these counts at 95 %
    /// confidence. Null of none. It takes the cases for independent; those of one customer or one outage are less so, and the truth is wider.
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
    /// The range of the difference of another share less this one: the hybrid score interval of R. G. Newcombe (Statistics in Medicine 17,
    /// 1998, 873-890, method 10) for independent samples, at 95 % confidence. Null where one is of none.
    /// </summary>
    /// <param name="other">The share to compare with, such as this month's with last month's.</param>
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
