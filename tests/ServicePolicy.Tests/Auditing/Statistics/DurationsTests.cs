using FsCheck;
using FsCheck.Fluent;
using ServicePolicy.Tests.Laws;

namespace ServicePolicy.Tests.Auditing;

/// <summary>Durations in buckets, against sorted arrays; the product-limit estimate against a worked example.</summary>
public class DurationsTests
{
    private static readonly Gen<long[]> Seconds = Gen.ArrayOf(
        Gen.OneOf(
            Gen.Choose(0, 200).Select(value => (long)value),
            Gen.Choose(0, 100_000).Select(value => (long)value),
            Gen.Choose(0, int.MaxValue).Select(value => (long)value)));

    [Fact]
    public void Percentile_OfAnyDurations_IsTheNearestRankOfASortedArrayAtMostA128thTooHigh() => Holds(Seconds, values =>
    {
        var durations = Of(values);
        var sorted = values.Order().ToArray();
        foreach (var share in new[] { 0.001, 0.07, 0.1, 0.25, 0.5, 0.9, 0.95, 0.99, 1 })
        {
            if (sorted.Length == 0)
            {
                durations.Percentile(share).ShouldBeNull();
                continue;
            }

            var exact = sorted[Math.Max(0, (int)Math.Ceiling((decimal)share * sorted.Length) - 1)];
            var found = (long)durations.Percentile(share)!.Value.TotalSeconds;
            found.ShouldBeGreaterThanOrEqualTo(exact);
            found.ShouldBeLessThanOrEqualTo((long)(exact * (1 + Durations.RelativeError)) + (exact <= 128 ? 0 : 1));
        }
    });

    [Fact]
    public void Percentile_WhereNothingWaits_IsThatOfTheProductLimit() => Holds(Seconds, values =>
    {
        var tally = new TimeTally();
        foreach (var value in values)
        {
            tally.Note(value, happened: true);
        }

        foreach (var share in new[] { 0.1, 0.5, 0.9, 1 })
        {
            new TimeToEvent(tally).Quantile(share).ShouldBe(new Durations(tally.Happened).Percentile(share));
        }
    });

    [Fact]
    public void Add_OfTalliesInAnyGrouping_GivesTheSame() => Holds(Gen.Three(Seconds), three =>
    {
        var (a, b, c) = (Tally(three.Item1), Tally(three.Item2), Tally(three.Item3));

        var left = Sum(Sum(a, b), c);

        left.ShouldBe(Sum(a, Sum(b, c)));
        left.ShouldBe(Sum(Sum(c, b), a));
        left.ShouldBe(Tally([.. three.Item1, .. three.Item2, .. three.Item3]));
    });

    [Theory]
    [InlineData(5 * 60)]
    [InlineData(15 * 60)]
    [InlineData(45 * 60)]
    [InlineData(3 * 3600)]
    [InlineData(4 * 3600)]
    [InlineData(8 * 3600)]
    [InlineData(24 * 3600)]
    [InlineData(40 * 3600)]
    [InlineData(72 * 3600)]
    [InlineData(7 * 24 * 3600)]
    [InlineData(30 * 24 * 3600)]
    public void CountWithin_OfACommonLimit_IsExact(int limit)
    {
        var durations = Of(limit - 1, limit, limit + 1);

        durations.CountWithin(Duration.FromSeconds(limit)).ShouldBe(2);
        durations.GetBuckets()[^1].Over.ShouldBe(Duration.FromSeconds(limit));
    }

    [Fact]
    public void Buckets_OfAnyLength_AreNarrowAndHoldTheirDurations()
    {
        for (var seconds = 0L; seconds < 400_000_000; seconds += 1 + (seconds / 1000))
        {
            var bucket = DurationEdges.Of(seconds);
            var (over, upTo) = (bucket == 0 ? -1 : DurationEdges.Upper(bucket - 1), DurationEdges.Upper(bucket));

            seconds.ShouldBeInRange(over + 1, upTo);
            (upTo - over - 1).ShouldBeLessThanOrEqualTo(seconds / DurationEdges.Parts);
        }

        DurationEdges.Count.ShouldBeLessThan(4000);
        DurationEdges.Of(long.MaxValue).ShouldBe(DurationEdges.Count - 1);
    }

    /// <summary>
    /// Six that happened after 1, 3, 4, 4, 8 and 10 s; three that had not after 2, 4 and 9 s. By hand: 8/9, then 8/9 · 6/7, then · 4/6
    /// (what happened comes before what is left at 4), then · 2/3, then · 0/1.
    /// </summary>
    [Fact]
    public void ShareWithin_WhereSomeWait_IsTheProductLimit()
    {
        var times = Times([1, 3, 4, 4, 8, 10], [2, 4, 9]);

        times.ShareWithin(Duration.Zero).ShouldBe(0);
        Open(1).ShouldBe(8 / 9.0, 1e-12);
        Open(3).ShouldBe(8 / 9.0 * 6 / 7, 1e-12);
        Open(4).ShouldBe(8 / 9.0 * 6 / 7 * 4 / 6, 1e-12);
        Open(9).ShouldBe(8 / 9.0 * 6 / 7 * 4 / 6 * 2 / 3, 1e-12);
        Open(10).ShouldBe(0, 1e-12);
        times.Quantile(0.5).ShouldBe(Duration.FromSeconds(8));

        double Open(int seconds) => 1 - times.ShareWithin(Duration.FromSeconds(seconds))!.Value;
    }

    [Fact]
    public void Quantile_NotReached_IsUnknown()
    {
        var times = Times([5], [10, 10, 10]);

        times.Quantile(0.25).ShouldBe(Duration.FromSeconds(5));
        times.Quantile(0.26).ShouldBeNull();
        times.ShareWithin(Duration.FromSeconds(10)).ShouldBe(0.25);
        times.ShareWithin(Duration.FromSeconds(11)).ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Percentile_OfNoShare_IsRefused(double share) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Of(1).Percentile(share)).Message.ShouldContain("must be more than 0 and at most 1");

    private static void Holds<T>(Gen<T> values, Action<T> law) => Check.One(Law.Drawing(300), Prop.ForAll(Arb.From(values), law));

    private static DurationTally Tally(params long[] values)
    {
        var tally = new DurationTally();
        foreach (var value in values)
        {
            tally.Note(value);
        }

        return tally;
    }

    private static DurationTally Sum(DurationTally one, DurationTally other)
    {
        var sum = Tally();
        sum.Add(one);
        sum.Add(other);
        return sum;
    }

    private static Durations Of(params long[] values) => new(Tally(values));

    private static TimeToEvent Times(long[] happened, long[] waiting)
    {
        var tally = new TimeTally();
        Array.ForEach(happened, value => tally.Note(value, happened: true));
        Array.ForEach(waiting, value => tally.Note(value, happened: false));
        return new(tally);
    }
}
