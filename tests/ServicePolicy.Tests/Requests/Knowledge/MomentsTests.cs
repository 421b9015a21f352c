using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Requests;

public sealed class MomentsTests
{
    private static readonly Moment[] Three =
        [Iso.At("2026-11-23T09:00Z"), Iso.At("2026-11-23T10:00Z"), Iso.At("2026-11-23T11:00Z")];

    private static Moments All => Three.Aggregate(default(Moments), (moments, moment) => moments.And(moment));

    [Fact]
    public void Default_NeverHappened()
    {
        Moments none = default;

        none.Count.ShouldBe(0);
        none.First.ShouldBe(Moment.Never);
        none.Last.ShouldBe(Moment.Never);
        none.FirstAfter(Moment.Never).ShouldBe(Moment.Never);
        Should.Throw<ArgumentOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void And_OneByOne_KeepsThemOldestFirst()
    {
        All.ShouldBe(Three);
        All.First.ShouldBe(Three[0]);
        All.Last.ShouldBe(Three[2]);
        All.Count.ShouldBe(3);
        Should.Throw<ArgumentOutOfRangeException>(() => All[3]);
        Should.Throw<ArgumentOutOfRangeException>(() => All[-1]);
    }

    [Fact]
    public void And_SameMomentTwice_CountsTwiceAndNeverNotAtAll()
    {
        All.And(Three[2]).ShouldBe([.. Three, Three[2]]);
        All.And(Moment.Never).ShouldBe(All);
    }

    [Fact]
    public void And_EarlierOne_IsPutInItsPlace() =>
        Moments.Of(Three[0]).And(Three[2]).And(Three[1]).ShouldBe(All);

    [Fact]
    public void And_MoreOnOneOfTwo_LeavesTheOtherAsItWas()
    {
        var shared = Moments.Of(Three[0]);
        var longer = shared.And(Three[1]);

        shared.Count.ShouldBe(1);
        (shared == longer).ShouldBeFalse();
        (shared.And(Three[1]) == longer).ShouldBeTrue();
        shared.And(Three[1]).GetHashCode().ShouldBe(longer.GetHashCode());
    }

    [Theory]
    [InlineData("2026-11-23T08:59:59.999999Z", 0)]
    [InlineData("2026-11-23T09:00Z", 1)]
    [InlineData("2026-11-23T10:59Z", 2)]
    [InlineData("2026-11-23T11:00Z", null)]
    public void FirstAfter_Moment_IsTheNextStrictlyLater(string moment, int? index) =>
        All.FirstAfter(Iso.At(moment)).ShouldBe(index is { } at ? Three[at] : Moment.Never);
}
