namespace ServicePolicy.Tests.Calendars;

/// <summary>Holiday rules as text.</summary>
public sealed class HolidayRuleTextTests
{
    public static TheoryData<string> ReadyRules =>
        [.. new[] { HolidaySets.FinlandWithEves, HolidaySets.SwedenWithEves, HolidaySets.EnglandAndWales, HolidaySets.UnitedStatesFederal }
            .SelectMany(set => set.Rules).Select(rule => rule.ToString()).Distinct()];

    [Theory]
    [MemberData(nameof(ReadyRules))]
    [InlineData("orthodox Easter + 1 days")]
    [InlineData("-2 days before 12-25")]
    [InlineData("1 days before (12-25 (observed +2 days from Saturday, +1 from Sunday))")]
    [InlineData("1 days before 12-25 (observed +2 days from Saturday, +1 from Sunday)")]
    [InlineData("3 days before (1 days before 03-01 since 2000)")]
    [InlineData("2026-12-31 not in 2026")]
    public void Parse_OfPrintedText_PrintsTheSame(string text) => HolidayRule.Parse(text).ToString().ShouldBe(text);

    [Fact]
    public void Parse_OfEachReadyRule_GivesAnEqualRule()
    {
        var sets = new[] { HolidaySets.EnglandAndWales, HolidaySets.UnitedStatesFederal, HolidaySets.SwedenWithEves };
        foreach (var rule in sets.SelectMany(set => set.Rules))
        {
            HolidayRule.Parse(rule.ToString()).ShouldBe(rule);
        }
    }

    [Fact]
    public void Parse_OfObservedBefore_DiffersFromBeforeObserved()
    {
        var eve = HolidayRule.Fixed(12, 25).Observed(saturday: 2, sunday: 1).DaysBefore(1);
        var other = HolidayRule.Fixed(12, 25).DaysBefore(1).Observed(saturday: 2, sunday: 1);

        HolidayRule.Parse(eve.ToString()).ShouldBe(eve);
        HolidayRule.Parse(other.ToString()).ShouldBe(other);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Christmas")]
    [InlineData("12-32")]
    [InlineData("02-30")]
    [InlineData("2027-02-29")]
    [InlineData("Easter - 200 days")]
    [InlineData("Someday on or after 06-19")]
    [InlineData("Monday no. 5 of month 5")]
    [InlineData("Monday no. 1 of month 13")]
    [InlineData("40 days before 12-25")]
    public void Parse_OfOtherText_ThrowsSayingWhatIsAllowed(string text) =>
        Should.Throw<FormatException>(() => HolidayRule.Parse(text)).Message.ShouldContain("Write a rule like");
}
