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

    public static TheoryData<string> Extremes => ["-9998-01-01T00:00Z", "1969-12-31T23:59:59.999999Z", "1970-01-01T00:00Z", "2026-11-23T09:00:00.000001Z", "9999-12-31T23:59:59.999999Z"];

    [Theory]
    [MemberData(nameof(Extremes))]
    public void From_AnyInstant_GivesItBack(string text)
    {
        var instant = text[0] == '-' ? Instant.MinValue : Iso.At(text);

        ((Moment)instant).At.ShouldBe(instant);
        Moment.From(instant).IsNever.ShouldBeFalse();
        foreach (var place in Enum.GetValues<Place>())
        {
            new Moment(Micros.Of(instant), place).At.ShouldBe(instant);
        }
    }

    [Fact]
    public void CompareTo_SameInstant_TakesThePlace()
    {
        var places = Enum.GetValues<Place>().Select(place => new Moment(Micros.Of(At), place)).ToList();

        places.ShouldBe(places.OrderBy(moment => moment));
        places.Distinct().Count().ShouldBe(places.Count);
        places[0].ShouldBe(Moment.From(At));
        (places[^1] < Moment.From(At + Iso.Microsecond)).ShouldBeTrue();
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
