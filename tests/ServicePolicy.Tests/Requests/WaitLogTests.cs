namespace ServicePolicy.Tests.Requests;

/// <summary>The waits of one party: a union of half-open stretches. The rows write microseconds.</summary>
public sealed class WaitLogTests
{
    private const long Open = WaitLog.Stretch.Open;

    [Theory]
    [InlineData("b10-", "10-")]
    [InlineData("b10- e20", "10-20")]
    [InlineData("b10-30", "10-30")]
    [InlineData("b10-30 e20", "10-20")]
    [InlineData("b10-30 e30", "10-30")]
    [InlineData("b10-30 e40", "10-30")]
    [InlineData("b10- e10", "")]
    [InlineData("e10", "")]
    [InlineData("b10-20 b20-30", "10-30")]
    [InlineData("b10-20 b21-30", "10-20 21-30")]
    [InlineData("b10-40 b20-30", "10-40")]
    [InlineData("b10-20 b15-30", "10-30")]
    [InlineData("b10- b15-30", "10-")]
    [InlineData("b10- b15-30 e20", "10-20")]
    [InlineData("b10- e20 b20- e20", "10-20")]
    [InlineData("b10- e20 b25- e25", "10-20")]
    public void BeginAndFinish_Steps_GiveTheUnion(string steps, string union)
    {
        var log = Of(steps);

        string.Join(" ", Enumerable.Range(0, log.Count).Select(i => $"{log[i].Start}-{(log[i].End == Open ? "" : log[i].End)}"))
            .ShouldBe(union);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void At_Instant_CountsTheBeginningAndNotTheEnd(long instant, bool isIn) =>
        Of("b10-15 b21-30").At(instant).IsNone.ShouldBe(!isIn);

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 10)]
    [InlineData(15, 10)]
    [InlineData(16, 0)]
    [InlineData(21, 21)]
    [InlineData(30, 21)]
    [InlineData(31, 0)]
    public void Around_Instant_CountsBothEnds(long instant, long start) =>
        Of("b10-15 b21-30").Around(instant).Start.ShouldBe(start);

    [Fact]
    public void Equals_SameStretches_WhateverTheSteps()
    {
        Of("b10-15 b15-30").ShouldBe(Of("b10-30"));
        Of("b10-15 b15-30").GetHashCode().ShouldBe(Of("b10-30").GetHashCode());
        Of("b10-30").ShouldNotBe(Of("b10-31"));
    }

    private static WaitLog Of(string steps)
    {
        var log = WaitLog.Empty;
        foreach (var step in steps.Split(' '))
        {
            var bounds = step[1..].Split('-');
            var at = long.Parse(bounds[0], System.Globalization.CultureInfo.InvariantCulture);
            log = step[0] == 'e' ? log.Finish(at)
                : log.Begin(at, bounds[1].Length == 0 ? Open : long.Parse(bounds[1], System.Globalization.CultureInfo.InvariantCulture));
        }

        return log;
    }
}
