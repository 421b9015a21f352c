using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;

namespace ServicePolicy.Tests.Policies;

/// <summary>A duty of another assembly has every right a built-in one has.</summary>
public sealed class CustomDutyTests
{
    private static readonly ContactPolicy Shop = HelpDesk.Policy.WithDuty(new ContractCopyDuty(TimeLimit.WorkingDays(3)));

    private static readonly ServiceRequest Ordered = Received("2026-11-20T10:00+02:00")
        .With(new Noted(Iso.At("2026-11-20T11:00+02:00"), ContractCopyDuty.OrderPlaced));

    [Fact]
    public void Plan_OrderNoted_OwesACopyWithinThreeWorkingDays()
    {
        var owed = Shop.Plan(Ordered, Iso.At("2026-11-20T12:00+02:00")).Of("ContractCopy")!;

        owed.Deadline.ShouldBe(Iso.At("2026-11-25T16:00+02:00"));
        owed.Topics.ShouldBe(CustomTopic.Number(0));
        owed.Key.ShouldBe("R-1/ContractCopy/2026-11-20T09:00:00Z/0");
        owed.MayBeAutomatic.ShouldBeTrue();
    }

    [Fact]
    public void Plan_NoOrder_OwesNothing() =>
        Shop.Plan(Received("2026-11-20T10:00+02:00"), Iso.At("2026-11-20T12:00+02:00")).Of("ContractCopy").ShouldBeNull();

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Plan_CopySent_IsDischargedUnlessItBounced(bool automatic, bool bounces)
    {
        var request = Ordered.With(Told("2026-11-20T13:00+02:00", ContractCopyDuty.ContractCopy, automatic: automatic, id: "m-1"));
        request = bounces ? request.With(Bounce("2026-11-20T14:00+02:00", "m-1")) : request;

        Shop.Plan(request, Iso.At("2026-11-20T15:00+02:00"))
            .Of("ContractCopy")?.Key.ShouldBe(bounces ? "R-1/ContractCopy/2026-11-20T09:00:00Z/1" : null);
        (Shop.Plan(request, Iso.At("2026-11-20T15:00+02:00")).Of("ContractCopy") is not null).ShouldBe(bounces);
    }

    [Fact]
    public void Plan_OtherTopicTold_StillOwes() =>
        Shop.Plan(Ordered.With(Told("2026-11-20T13:00+02:00", Topics.Progress)), Iso.At("2026-11-20T15:00+02:00")).Of("ContractCopy")
            .ShouldNotBeNull();

    [Theory]
    [InlineData("2026-11-25T16:00:00+02:00", Urgency.DueSoon)]
    [InlineData("2026-11-25T16:00:00.000001+02:00", Urgency.Overdue)]
    public void Plan_AroundItsDeadline_IsOverdueAfterIt(string now, Urgency urgency) =>
        Shop.Plan(Ordered, Iso.At(now)).Of("ContractCopy")!.Urgency.ShouldBe(urgency);

    [Fact]
    public void Plan_Life_EndsWithTheClosingNotWithTheResolution()
    {
        var told = Ordered.With(Told("2026-11-20T13:00+02:00", Topics.Resolution));

        Shop.Plan(told, Iso.At("2026-11-20T15:00+02:00")).Of("ContractCopy").ShouldNotBeNull();
        Shop.Plan(told.With(Closed("2026-11-20T14:00+02:00")), Iso.At("2026-11-20T15:00+02:00")).Of("ContractCopy").ShouldBeNull();
    }

    [Fact]
    public void Plan_RestoredRow_SaysTheSame()
    {
        var noted = Iso.At("2026-11-20T11:00+02:00");
        var row = new KnownFacts { ReceivedAt = Ordered.ReceivedAt, Marks = [new(ContractCopyDuty.OrderPlaced, noted, noted)] };
        var now = Iso.At("2026-11-20T12:00+02:00");

        Shop.Plan(ServiceRequest.Restore("R-1", Channel.Email, row), now).HasSameContent(Shop.Plan(Ordered, now)).ShouldBeTrue();
        Shop.Plan(ServiceRequest.Restore("R-1", Channel.Email, KnownFacts.Of(Ordered)), now).ShouldBe(Shop.Plan(Ordered, now));
    }

    [Fact]
    public void DutyFrom_Delegate_PlansAsTheRecordDoes()
    {
        var duty = Duty.From(
            "ContractCopy",
            ContractCopyDuty.ContractCopy,
            (in Situation now) =>
                now.Knows.Noted(ContractCopyDuty.OrderPlaced) is { } order ? now.Owe(order.First, TimeLimit.WorkingDays(3)) : Owed.Nothing);
        var now = Iso.At("2026-11-20T12:00+02:00");

        var owed = HelpDesk.Policy.WithDuty(duty).Plan(Ordered, now).Of("ContractCopy")!;

        owed.Key.ShouldBe(Shop.Plan(Ordered, now).Of("ContractCopy")!.Key);
        owed.Deadline.ShouldBe(Iso.At("2026-11-25T16:00+02:00"));
        owed.MayBeAutomatic.ShouldBeFalse();
        duty.ShouldBe(duty with { });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(16)]
    public void Host_NumberOutOfRange_IsRefused(int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => CustomTopic.Number(number)).ParamName.ShouldBe("number");
}
