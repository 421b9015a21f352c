using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Planning;

/// <summary>What speaks against telling an estimate. The desk is open in Helsinki on weekdays from 08:00 to 16:00.</summary>
public sealed class EstimateCheckTests
{
    private static readonly ContactPolicy Policy = HelpDesk.Only(new CorrectEstimateDuty(ahead: WorkingHours(2)));

    [Theory]
    [InlineData("2026-11-27T10:00+02:00", "2026-11-30T12:00+02:00", EstimateDoubts.None, "2026-11-30T12:00+02:00")]
    [InlineData("2026-11-27T10:00+02:00", "2026-11-29T12:00+02:00", EstimateDoubts.InClosedTime, "2026-11-27T16:00+02:00")]
    [InlineData("2026-11-27T16:00+02:00", "2026-11-29T12:00+02:00", EstimateDoubts.InClosedTime | EstimateDoubts.CannotBeCorrected, null)]
    [InlineData("2026-11-27T10:00+02:00", "2026-11-27T10:00+02:00", EstimateDoubts.NotAfterNow, null)]
    [InlineData("2026-11-27T10:00+02:00", "2026-11-27T10:00:00.000001+02:00", EstimateDoubts.None, "2026-11-27T10:00:00.000001+02:00")]
    [InlineData("2026-11-27T10:00+02:00", "2026-11-27T16:00+02:00", EstimateDoubts.None, "2026-11-27T16:00+02:00")]
    public void Check_AnEstimate_SaysWhatSpeaksAgainstIt(string now, string by, EstimateDoubts doubts, string? correctBy)
    {
        var check = Policy.Check(new Estimate(Iso.At(by)), Received("2026-11-27T09:00+02:00"), Iso.At(now));

        check.Doubts.ShouldBe(doubts);
        check.CorrectBy.ShouldBe(Iso.AtOrNull(correctBy));
        check.IsSound.ShouldBe(doubts == EstimateDoubts.None);
    }

    [Theory]
    [InlineData("2026-12-01T11:59+02:00", EstimateDoubts.EarlierThanLast)]
    [InlineData("2026-12-01T12:00+02:00", EstimateDoubts.None)]
    public void Check_AnEstimateEarlierThanTheLast_SaysSo(string by, EstimateDoubts doubts)
    {
        var request =
            Received("2026-11-27T09:00+02:00").With(Told("2026-11-27T09:30+02:00", Topics.Estimate, estimate: "2026-12-01T12:00+02:00"));

        Policy.Check(new Estimate(Iso.At(by)), request, Iso.At("2026-11-27T10:00+02:00")).Doubts.ShouldBe(doubts);
    }

    [Fact]
    public void Check_WithoutADutyToCorrect_HasNoTimeToCorrect() =>
        HelpDesk.Only(new AcknowledgeDuty(Minutes(15)))
            .Check(new Estimate(Iso.At("2026-11-30T12:00+02:00")), Received("2026-11-27T09:00+02:00"), Iso.At("2026-11-27T10:00+02:00"))
            .ShouldBe(new EstimateCheck(EstimateDoubts.None, null));
}
