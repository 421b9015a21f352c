using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Policies;

/// <summary>A custom duty explains its own start; a catalog checks an estimate as the policy that it chooses does.</summary>
public sealed class CustomCauseTests
{
    private static readonly Mark Order = new("shop.order-placed");
    private static readonly Instant Received = Iso.At("2026-11-23T09:00+02:00");

    private static ServiceRequest Request { get; } = ServiceRequest.Received("R-1", Received, Channel.Email)
        .With(new Noted(Received + Duration.FromHours(1), Order));

    [Fact]
    public void Explain_OfACustomCause_BeginsWithTheWordsOfTheDuty() =>
        HelpDesk.Only(new CopyDuty()).Plan(Request, Received + Duration.FromHours(2)).Explain().ToText(Language.English)
            .ShouldContain("The order was placed on Mon 23 Nov at 10:00.");

    [Theory]
    [InlineData(-1)]
    [InlineData(128)]
    public void Number_OutsideItsRange_IsRefused(int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => CustomCause.Number(number)).ParamName.ShouldBe("number");

    [Fact]
    public void Check_OfACatalog_IsThatOfThePolicyItChooses()
    {
        var now = Received + Duration.FromHours(2);
        var atNight = new Estimate(Iso.At("2026-11-24T23:00+02:00"));
        var check = new PolicyCatalog(HelpDesk.Policy).Check(atNight, Request, now);

        check.ShouldBe(HelpDesk.Policy.Check(atNight, Request, now));
        check.Doubts.HasFlag(EstimateDoubts.InClosedTime).ShouldBeTrue();
    }

    private sealed record CopyDuty() : Duty("ContractCopy", CustomTopic.Number(0))
    {
        public override Owed Owes(in Situation now) =>
            now.Knows.Noted(Order) is { } placed
                ? now.Owe(placed.First, WorkingDays(3)).WithCause(CustomCause.Number(0))
                : Owed.Nothing;

        public override string DescribeCause(StartCause cause, Language language, string at) =>
            cause == CustomCause.Number(0) ? $"the order was placed on {at}" : base.DescribeCause(cause, language, at);
    }
}
