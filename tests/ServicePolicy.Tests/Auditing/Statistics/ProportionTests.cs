namespace ServicePolicy.Tests.Auditing;

/// <summary>Intervals against published figures.</summary>
public class ProportionTests
{
    /// <summary>Newcombe 1998 ("Two-sided confidence intervals for the single proportion"), table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Range_OfPublishedCounts_IsThePublishedScoreInterval(long part, long whole, double low, double high)
    {
        var range = new Proportion(part, whole).Range.ShouldNotBeNull();

        range.Low.ShouldBe(low, 0.00005);
        range.High.ShouldBe(high, 0.00005);
    }

    /// <summary>Newcombe 1998 ("Interval estimation for the difference between independent proportions"), table II, method 10.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void DifferenceTo_OfPublishedCounts_IsThePublishedInterval(
        long one, long ofOne, long other, long ofOther, double low, double high)
    {
        var range = new Proportion(other, ofOther).DifferenceTo(new Proportion(one, ofOne)).ShouldNotBeNull();

        range.Low.ShouldBe(low, 0.00005);
        range.High.ShouldBe(high, 0.00005);
    }

    [Fact]
    public void Values_OfNone_AreUnknown()
    {
        default(Proportion).Value.ShouldBeNull();
        default(Proportion).Range.ShouldBeNull();
        default(Proportion).DifferenceTo(new Proportion(1, 2)).ShouldBeNull();
        new ShareChange("", default, new(1, 2)).HasMoved.ShouldBeFalse();
    }

    [Theory]
    [InlineData(900, 1000, 870, 1000, true)]
    [InlineData(90, 100, 87, 100, false)]
    public void HasMoved_OfTheSameShares_DependsOnHowMany(long before, long of, long after, long ofAfter, bool moved) =>
        new ShareChange("", new(before, of), new(after, ofAfter)).HasMoved.ShouldBe(moved);
}
