using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Wording;

/// <summary>Explanations read aloud: forty situations in both languages, as a whole and as one line.</summary>
public sealed class ExplanationTextTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fi")]
    public void Explain_InVariedSituations_ReadsAsApproved(string language)
    {
        var words = language == "fi" ? Language.Finnish : Language.English;
        var texts = ExplainedCase.All.Select(situation => Text(situation, words)).ToList();
        texts.Count.ShouldBeGreaterThan(40);

        string.Join("\n\n", texts).ShouldBeApproved($"Wording/explanations.{language}");
    }

    [Fact]
    public void Situations_Together_ShowEveryCauseGroundShiftAndReason()
    {
        var steps = ExplainedCase.All.SelectMany(situation => situation.Plan.Obligations).SelectMany(owed => owed.Explain().Steps).ToList();

        Enum.GetValues<StartCause>().Except(steps.OfType<StartStep>().Select(step => step.Cause))
            .ShouldBe([StartCause.Fact, StartCause.ClosingNoticeTold], ignoreOrder: true);
        Enum.GetValues<DeadlineGround>().Except(steps.OfType<RuleStep>().Select(step => step.Ground))
            .ShouldBe([DeadlineGround.PolicyChange, DeadlineGround.FixedInstant], ignoreOrder: true);
        Enum.GetValues<TimingShift>().Except(steps.OfType<TimingStep>().Select(step => step.Shift))
            .ShouldBe([TimingShift.NextHours, TimingShift.NoHours], ignoreOrder: true);
        Enum.GetValues<ChannelReason>().Except(steps.OfType<ChannelStep>().Select(step => step.Reason))
            .ShouldBe([ChannelReason.Writing, ChannelReason.NotBarred], ignoreOrder: true);
    }

    private static string Text(ExplainedCase situation, Language language)
    {
        var why = situation.Plan.Explain();
        var now = LocalWords.Of(language, situation.Plan.Policy.Calendar.Zone, situation.Plan.AsOf).ByInYear(situation.Plan.AsOf);
        return $"## {situation.Title} ({now})\n{why.ToText(language)}\n> {why.ToLine(language)}";
    }
}
