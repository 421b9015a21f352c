using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Configuration;

/// <summary>The sound file with one piece replaced by a broken one gives its error, whether it is read as a file or bound.</summary>
public sealed class BrokenConfigurationTests
{
    private const string Desk = "'Zone': 'Europe/Helsinki',";
    private const string Hours = "'Open': 'Mon-Fri 08:00-16:00',";
    private const string Holidays = "'Holidays': 'Finland with eves',";
    private const string Acknowledge = "'Acknowledge': { 'Within': '15 minutes' }";
    private const string Estimate = "'Estimate': { 'Within': '1 working day' }";
    private const string Correct = "'CorrectEstimate': { 'Ahead': '2 working hours' }";
    private const string Every = "'Every': '2 working days'";
    private const string Answer = "'Answer': { 'Within': '4 working hours' }";
    private const string Urgent = "'BasedOn': 'standard',";
    private const string Levels = "'Escalations': { 'lead': 0.9, 'director': 2 }";
    private const string Rule = "'first': { 'Policy': 'urgent', 'Priority': '1' }";
    private const string Default = "'Default': 'standard'";

    [Theory]

    // The tree.
    [InlineData("'schemaVersion': 1", "'schemaVersion': 2", "SchemaVersion", "Unknown schema version '2'. The only known version is 1.")]
    [InlineData(
        Default, "'VersionChange': 'Newest', 'Default': 'standard'",
        "VersionChange", "Unknown value 'Newest'. Allowed values: KeepAtReceipt, MoveToNewest.")]
    [InlineData(
        Default, "'VersionChange': '1', 'Default': 'standard'",
        "VersionChange", "Unknown value '1'. Allowed values: KeepAtReceipt")]
    [InlineData(Default, "'Default': 'normal'", "Default", "Unknown policy 'normal'. Known policies: standard, urgent, urgent-2027.")]
    [InlineData(
        ",\n  'Default': 'standard'", "",
        "Default", "A default policy is required here, for requests that no rule matches. Known policies: standard,")]

    // Calendars.
    [InlineData(Desk, "", "Calendars:desk:Zone", "An IANA time zone is required here, such as")]
    [InlineData(Desk, "'Zone': 'Helsinki',", "Calendars:desk:Zone", "Unknown time zone 'Helsinki'")]
    [InlineData(Desk, "'Zone': 'FLE Standard Time',", "Calendars:desk:Zone", "tzdb")]
    [InlineData(Hours, "'Open': 'Mon-Fri',", "Calendars:desk:Open", "has no times")]
    [InlineData(Hours, "'Open': 'Mon-Fri 8-16',", "Calendars:desk:Open", "is not a time")]
    [InlineData(Hours, "'Open': 'Mon-Fri 08:00-08:00',", "Calendars:desk:Open", "zero length")]
    [InlineData(Hours, "'Open': 'Mon 08:00-12:00; Mon 11:00-16:00',", "Calendars:desk:Open", "overlap")]
    [InlineData(Hours, "'Open': 'Ma-Pe 08:00-16:00',", "Calendars:desk:Open", "is not a day")]
    [InlineData(Hours, "'Seasons': { '06-15': 'Mon-Fri 09:00-15:00' },", "Calendars:desk", "never ends")]
    [InlineData(Hours, "'Seasons': { '15.6.': 'Mon-Fri 09:00-15:00' },", "Calendars:desk:Seasons:15.6.", "is not a date")]
    [InlineData(
        Holidays, "'Holidays': 'Norway',",
        "Calendars:desk:Holidays", "Unknown holiday set 'Norway'. Known holiday sets: Finland, Finland with eves, Sweden")]
    [InlineData("'2026-12-31': 'Inventory'", "'31.12.2026': 'Inventory'", "Calendars:desk:Closed:31.12.2026", "is not a holiday rule")]
    [InlineData("'2026-12-31': 'Inventory'", "'02-30': 'Inventory'", "Calendars:desk:Closed:02-30", "there is no such day")]
    [InlineData("'2026-12-30': '10:00-12:00'", "'2026-12-30': '10-12'", "Calendars:desk:OpenOn:2026-12-30", "is not a time")]
    [InlineData("'2026-12-30': '10:00-12:00'", "'12-30': '10:00-12:00'", "Calendars:desk:OpenOn:12-30", "is not a date")]

    // Policies.
    [InlineData("'Calendar': 'desk',", "", "Policies:standard:Calendar", "The name of a calendar is required here. Known calendars: desk.")]
    [InlineData(
        "'Calendar': 'desk',", "'Calendar': 'night',",
        "Policies:standard:Calendar", "Unknown calendar 'night'. Known calendars: desk.")]
    [InlineData(
        Urgent, "'BasedOn': 'normal',",
        "Policies:urgent:BasedOn",
        "Unknown policy 'normal'. Known policies: standard, urgent-2027. Ready-made policies: business-help-desk,")]
    [InlineData(Urgent, "'BasedOn': 'urgent-2027',", "Policies:urgent:BasedOn", "in turn")]
    [InlineData(
        Urgent, "'BasedOn': 'standard', 'Without': 'Feedback',",
        "Policies:urgent:Without", "The policy it is based on has no duty 'Feedback'. Known duties: Acknowledge,")]
    [InlineData(
        Urgent, "'BasedOn': 'standard', 'Order': 'Answer, Feedback',",
        "Policies:urgent:Order", "This policy has no duty 'Feedback'. Known duties: Acknowledge,")]
    [InlineData(Urgent, "'BasedOn': 'standard', 'CombineWithin': '1 working day',", "Policies:urgent:CombineWithin", "is not elapsed time")]
    [InlineData(Urgent, "'BasedOn': 'standard', 'CombineWithin': 'soon',", "Policies:urgent:CombineWithin", "is not a whole number")]
    [InlineData(
        Urgent, "'BasedOn': 'standard', 'Fallback': 'Never',",
        "Policies:urgent:Fallback", "Allowed values: CustomerHours, OtherChannel.")]
    [InlineData(Urgent, "'BasedOn': 'standard', 'DueSoon': '1.5',", "Policies:urgent", "must be over 0 and at most 1")]
    [InlineData(Urgent, "'BasedOn': 'standard', 'DueSoon': 'most',", "Policies:urgent:DueSoon", "is not a number")]
    [InlineData(Levels, "'Escalations': { 'lead': 0 }", "Policies:urgent:Escalations:lead", "over 0 and at most 100")]
    [InlineData(Levels, "'Escalations': { 'lead': 'late' }", "Policies:urgent:Escalations:lead", "is not a number")]
    [InlineData(Levels, "'Escalations': { 'the boss': 1 }", "Policies:urgent:Escalations:the boss", "letters, digits")]
    [InlineData(
        Levels, "'FollowedBy': { 'urgent-2027': 'next year' }",
        "Policies:urgent:FollowedBy:urgent-2027", "is not a date or an instant")]
    [InlineData(
        Levels, "'FollowedBy': { 'urgent-2028': '2028-01-01' }",
        "Policies:urgent:FollowedBy:urgent-2028", "Unknown policy 'urgent-2028'")]
    [InlineData(
        Levels, "'FollowedBy': { 'urgent-2027': '2027-01-01', 'standard': '2027-01-01' }",
        "Policies:urgent:FollowedBy:urgent-2027", "must come after the last")]

    // Duties.
    [InlineData(
        Acknowledge, "'Aknowledge': { 'Within': '15 minutes' }",
        "Policies:standard:Duties:Aknowledge", "Unknown duty 'Aknowledge'. Known duties: Acknowledge, AnnounceWork")]
    [InlineData(
        Acknowledge, "'Acknowledge': { }",
        "Policies:standard:Duties:Acknowledge:Within", "A time limit is required here, such as '15 minutes'")]
    [InlineData(
        Acknowledge, "'Acknowledge': { 'Wihtin': '15 minutes' }",
        "Policies:standard:Duties:Acknowledge:Wihtin", "Unknown setting 'Wihtin'. Known settings of Acknowledge: Within, Automatic.")]
    [InlineData(
        Acknowledge, "'Acknowledge': { 'Within': '15 minuts' }",
        "Policies:standard:Duties:Acknowledge:Within", "'minuts' is not a unit")]
    [InlineData(Acknowledge, "'Acknowledge': { 'Within': '-1 hours' }", "Policies:standard:Duties:Acknowledge:Within", "must be from 0")]
    [InlineData(
        Acknowledge, "'Acknowledge': { 'Within': '999999999999999999999 hours' }",
        "Policies:standard:Duties:Acknowledge:Within", "is not a whole number")]
    [InlineData(
        Acknowledge, "'Acknowledge': { 'Within': '15 minutes', 'Automatic': 'maybe' }",
        "Policies:standard:Duties:Acknowledge:Automatic", "The value must be true or false, not 'maybe'.")]
    [InlineData(
        Estimate, "'Estimate': { 'Within': '1 working day', 'Needs': 'What, Whom' }",
        "Policies:standard:Duties:Estimate:Needs", "Unknown value 'Whom'. Allowed values: None, What, ForWhom")]
    [InlineData(
        Estimate, "'Clarify': { 'Within': '1 working day' }",
        "Policies:standard:Duties:Clarify:Required", "A value is required here: one or more of What, ForWhom")]
    [InlineData(Correct, "'CorrectEstimate': { 'Ahead': '1 working day' }", "Policies:standard:Duties:CorrectEstimate:Ahead", "is in days")]
    [InlineData(Every, "'Every': '0 minutes'", "Policies:standard:Duties:Update:Every", "must have a length")]
    [InlineData(Every, "'Every': 'Friday'", "Policies:standard:Duties:Update:Every", "'Friday' is not a whole number")]
    [InlineData(Every, "'Every': 'Friday 25:00'", "Policies:standard:Duties:Update:Every", "is not a time of day")]
    [InlineData(
        "'4 working hours', 'ByAge'", "'0 minutes', 'ByAge'",
        "Policies:standard:Duties:Update:AfterBrokenCommitment", "must have a length")]
    [InlineData(
        "'5 days: 1 working day;", "'5 working days: 1 working day;",
        "Policies:standard:Duties:Update:ByAge", "must be elapsed time")]
    [InlineData("'5 days: 1 working day;", "'1 working day;", "Policies:standard:Duties:Update:ByAge", "is not an age and an interval")]
    [InlineData(
        Answer, "'Callback': { 'Within': '4 working hours', 'Attempts': 0 }",
        "Policies:standard:Duties:Callback:Attempts", "must be 1 or more")]
    [InlineData(
        Answer, "'Callback': { 'Within': '4 working hours', 'Attempts': '-1' }",
        "Policies:standard:Duties:Callback:Attempts", "'-1' is not a whole number, 0 or more.")]
    [InlineData(
        Answer, "'Appointment': { 'Tolerance': '1 working hour' }",
        "Policies:standard:Duties:Appointment:Tolerance", "must be elapsed time")]

    // Policies that cannot be kept, or mean nothing.
    [InlineData(
        Every, "'Every': '4 hours'",
        "Policies:standard:Duties:Update:Every", "This cannot be kept: it is elapsed time, and the desk is closed for 16 hours or more")]
    [InlineData(
        Answer, "'Outcome': { 'After': '2 working days', 'Within': '1 working day' }",
        "Policies:standard:Duties:Outcome:After", "within must be longer")]
    [InlineData(
        Answer, "'Outcome': { 'After': '20 days', 'Within': '1 working day' }",
        "Policies:standard:Duties:Outcome:After", "After never ends before Within")]
    [InlineData(
        Answer, "'ClosingNotice': { 'Within': '1 working day', 'Times': 2 }",
        "Policies:standard:Duties:ClosingNotice:Times", "in the dark")]
    [InlineData(
        Answer, "'CheckIn': { 'Every': '2 working days', 'Times': 1 }, 'ClosingNotice': { 'Within': '1 working day', 'Times': 2 }",
        "Policies:standard:Duties:ClosingNotice:Times", "must be the same")]
    [InlineData(
        Answer, "'Callback': { 'Within': '1 working day' }, 'CallbackOffer': { 'Within': '1 working day', 'Attempts': 2 }",
        "Policies:standard:Duties:CallbackOffer:Attempts", "must be the same")]

    // Rules.
    [InlineData(
        Rule, "'first': { 'Priority': '1' }",
        "Rules:first:Policy", "A policy is required here. Known policies: standard, urgent, urgent-2027.")]
    [InlineData(Rule, "'first': { 'Policy': 'fast', 'Priority': '1' }", "Rules:first:Policy", "Unknown policy 'fast'")]
    [InlineData(Rule, "'first': { 'Policy': 'urgent', 'Order': 'first' }", "Rules:first:Order", "is not a whole number")]
    [InlineData(
        Rule, "'first': { 'Policy': 'urgent', 'Channel': 'Telex' }",
        "Rules:first:Channel", "Unknown channel 'Telex'. Known channels: Email, Phone")]
    [InlineData(Rule, "'the first': { 'Policy': 'urgent', 'Priority': '1' }", "Rules:the first", "letters, digits")]
    [InlineData(
        Rule, "'one': { 'Policy': 'urgent', 'Priority': '1' }, 'two': { 'Policy': 'urgent', 'Order': 2 }",
        "Rules:one:Order", "A whole number is required here: with several rules")]
    [InlineData(
        Rule, "'one': { 'Policy': 'urgent', 'Order': 1, 'Kind': 'a' }, 'two': { 'Policy': 'urgent', 'Order': 1 }",
        "Rules:two:Order", "The rules one and two have the same order, 1.")]
    [InlineData(
        Rule,
        "'one': { 'Policy': 'urgent', 'Order': 1, 'Priority': '1' }, "
            + "'two': { 'Policy': 'standard', 'Order': 2, 'Priority': '1', 'Tags': 'vip' }",
        "Rules:two", "This rule is never reached, because the earlier rule 'one' matches")]

    // Channels.
    [InlineData(Default, "'Channels': { 'Email': { } }, 'Default': 'standard'", "Channels:Email", "is a well-known channel")]
    [InlineData(
        Default, "'Channels': { 'Bot': { 'IsLive': 'no' } }, 'Default': 'standard'",
        "Channels:Bot:IsLive", "The value must be true or false, not 'no'.")]
    [InlineData(Default, "'Channels': { 'The bot': { } }, 'Default': 'standard'", "Channels:The bot", "letters, digits")]
    public void Check_OfABrokenTree_GivesTheErrorAtItsPath(string piece, string other, string path, string message)
    {
        var json = ConfigurationText.But(piece, other);

        var read = ServicePolicyJson.ReadPolicies(json).Check();
        var error = read.FirstOrDefault(problem => problem.Path == path && problem.Message.Contains(message, StringComparison.Ordinal));
        error.ShouldNotBeNull(string.Join("\n", read));
        error.Severity.ShouldBe(ProblemSeverity.Error);

        Bound(json).Check().ShouldBe(read, ignoreOrder: true);
        Should.Throw<OptionsValidationException>(() => ServicePolicyJson.ReadPolicies(json).ToCatalog())
            .Failures.ShouldContain($"{error.Path}: {error.Message}");
    }

    [Fact]
    public void Check_OfSeveralErrors_GivesAllAtOnce()
    {
        var json = ConfigurationText.But(Acknowledge, "'Acknowledge': { 'Within': 'soon', 'Automatic': 'perhaps' }");
        json = ConfigurationText.But(json, Hours, "'Open': 'always and ever',");
        json = ConfigurationText.But(json, Rule, "'first': { 'Policy': 'fast' }");

        var errors = ServicePolicyJson.ReadPolicies(json).Check().Where(problem => problem.Severity == ProblemSeverity.Error);

        errors.Select(problem => problem.Path).ShouldBe(
            [
                "Calendars:desk:Open", "Policies:standard:Duties:Acknowledge:Within", "Policies:standard:Duties:Acknowledge:Automatic",
                "Rules:first:Policy",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Check_OfAnEmptyTree_AsksForAPolicy() =>
        new ServicePolicyOptions().Check().ShouldHaveSingleItem().ToString()
            .ShouldStartWith("Policies: At least one policy is required here.");

    private static ServicePolicyOptions Bound(string json)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes($$"""{ "ServicePolicy": {{json}} }"""));
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddJsonStream(file).Build());
        services.AddOptions<ServicePolicyOptions>().BindConfiguration("ServicePolicy");
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<ServicePolicyOptions>>().Value;
    }
}
