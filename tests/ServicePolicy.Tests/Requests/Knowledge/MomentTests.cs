using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Requests;

public sealed class MomentTests
{
    private static readonly Instant At = Iso.At("2026-11-23T09:00Z");

    [Fact]
    public void Default_IsNeverAndBeforeAllOthers()
    {
        default(Moment).ShouldBe(Moment.Never);
        Moment.Never.IsNever.ShouldBeTrue();
        Moment.Never.At.ShouldBeNull();
        (Moment.Never < Instant.MinValue).ShouldBeTrue();
        Moment.Never.ToString().ShouldBe("never");
    }

    public static TheoryData<string> Extremes =>
    [
        "-9998-01-01T00:00Z", "1969-12-31T23:59:59.999999Z", "1970-01-01T00:00Z", "2026-11-23T09:00:00.000001Z",
        "9999-12-31T23:59:59.999999Z",
    ];

    [Theory]
    [MemberData(nameof(Extremes))]
    public void From_AnyInstant_GivesItBack(string text)
    {
        var instant = text[0] == '-' ? Instant.MinValue : Iso.At(text);

        ((Moment)instant).At.ShouldBe(instant);
        Moment.From(instant).IsNever.ShouldBeFalse();
        foreach (var bracket in Enum.GetValues<MomentBracket>())
        {
            new Moment(Micros.Of(instant), bracket).At.ShouldBe(instant);
        }
    }

    [Fact]
    public void CompareTo_SameInstant_TakesTheBracket()
    {
        var moments = Enum.GetValues<MomentBracket>().Select(bracket => new Moment(Micros.Of(At), bracket)).ToList();

        moments.ShouldBe(moments.OrderBy(moment => moment));
        moments.Distinct().Count().ShouldBe(moments.Count);
        moments[0].ShouldBe(Moment.From(At));
        (moments[^1] < Moment.From(At + Iso.Microsecond)).ShouldBeTrue();
    }

    [Fact]
    public void EarliestAndLatest_WithNever_PreferWhatHappened()
    {
        var moment = Moment.From(At);

        Moment.Earliest(Moment.Never, moment).ShouldBe(moment);
        Moment.Earliest(moment, Moment.Never).ShouldBe(moment);
        Moment.Latest(Moment.Never, moment).ShouldBe(moment);
        Moment.Earliest(Moment.Never, Moment.Never).ShouldBe(Moment.Never);
        Moment.Earliest(moment, At + Iso.Microsecond).ShouldBe(moment);
        Moment.Latest(moment, At + Iso.Microsecond).At.ShouldBe(At + Iso.Microsecond);
    }

    [Fact]
    public void From_BelowAMicrosecond_Truncates() =>
        Moment.From(At + Duration.FromNanoseconds(999)).ShouldBe(Moment.From(At));
}
