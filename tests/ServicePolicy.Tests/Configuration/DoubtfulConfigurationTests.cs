using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Configuration;

/// <summary>Policies that are accepted, but with a warning.</summary>
public sealed class DoubtfulConfigurationTests
{
    private const string Answer = "'Answer': { 'Within': '4 working hours' }";

    [Theory]
    [InlineData("'Every': '2 working days'", "'Every': '24 hours'", "Policies:standard:Duties:Update:Every", "closed for up to")]
    [InlineData(Answer, "'Answer': { 'Within': '4 hours' }", "Policies:standard:Duties:Answer:Within", "This is elapsed time")]
    [InlineData(
        Answer, Answer + ", 'CheckIn': { 'Every': '2 working days', 'Times': 2 }",
        "Policies:standard:Duties:CheckIn", "no duty tells them that the request will be closed")]
    [InlineData(
        Answer, Answer + ", 'Callback': { 'Within': '1 working day' }",
        "Policies:standard:Duties:Callback", "after the last failed attempt")]
    [InlineData(
        Answer, Answer + ", 'CallbackOffer': { 'Within': '1 working day' }",
        "Policies:standard:Duties:CallbackOffer", "No duty of the policy makes the calls")]
    [InlineData(
        "{ 'Within': '1 working day' }", "{ 'Within': '1 working day', 'Needs': 'What' }",
        "Policies:standard:Duties:Estimate:Needs", "no estimate is ever owed")]
    [InlineData(
        Answer, Answer + ", 'Outcome': { 'After': '40 hours', 'Within': '1 working day' }",
        "Policies:standard:Duties:Outcome:After", "does not always end before Within")]
    [InlineData("'BasedOn': 'standard',", "'BasedOn': 'standard', 'DueSoon': 1,", "Policies:urgent:DueSoon", "only with the deadline")]
    [InlineData(
        "'BasedOn': 'standard',", "'BasedOn': 'standard', 'Without': 'Acknowledge',",
        "Policies:urgent", "no duty tells them that the request has arrived")]
    [InlineData(
        "'Calendars': {", "'Calendars': { 'night': { 'Zone': 'UTC', 'Open': 'always' },",
        "Calendars:night", "No policy uses this calendar.")]
    public void Check_OfADoubtfulPolicy_WarnsAtItsPath(string piece, string other, string path, string message)
    {
        var options = ServicePolicyJson.ReadPolicies(ConfigurationText.But(piece, other));

        var problems = options.Check();
        problems.ShouldAllBe(problem => problem.Severity == ProblemSeverity.Warning, string.Join("\n", problems));
        problems.ShouldContain(problem => problem.Path == path && problem.Message.Contains(message), string.Join("\n", problems));
        options.ToCatalog().ShouldNotBeNull();
    }

    [Fact]
    public void Check_WithoutUpdates_SaysThatCustomersAreLeftInTheDark()
    {
        var options = ServicePolicyJson.ReadPolicies("""
            {
              "Calendars": { "desk": { "Zone": "UTC", "Open": "always" } },
              "Policies": { "plain": { "Calendar": "desk", "Duties": { "Acknowledge": { "Within": "15 minutes" } } } }
            }
            """);

        options.Check().ShouldHaveSingleItem().ToString()
            .ShouldStartWith("Policies:plain: Customers can be left in the dark: no duty gives updates");
    }
}
