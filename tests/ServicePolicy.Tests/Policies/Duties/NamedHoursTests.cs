using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Policies;

/// <summary>
/// Attempts in hours that the customer named. The desk is open in Helsinki on weekdays from 08:00 to 16:00; they ask on Monday at 08:10 and
/// the call is due within two working hours.
/// </summary>
public sealed class NamedHoursTests
{
    private static readonly ContactPolicy Policy = HelpDesk.Only(new CallbackDuty(WorkingHours(2), attempts: 3));

    [Theory]
    // the next of their usual hours that opens
    [InlineData(ContactFailure.NoAnswer, "2026-11-24T08:00+02:00", "2026-11-24T16:00+02:00")]
    [InlineData(ContactFailure.Busy, "2026-11-23T13:05+02:00", "2026-11-23T15:00+02:00")] // at once, in the hours they named
    public void Window_AfterAFailureInTheLastNamedHours_IsTheNextThatOpens(ContactFailure reason, string from, string to)
    {
        var owed = After(reason, new Interval(Iso.At("2026-11-23T13:00+02:00"), Iso.At("2026-11-23T15:00+02:00")));

        owed.Window.ShouldBe(new ContactWindow(Iso.At(from), Iso.At(to)));
        owed.Deadline.ShouldBe(Iso.At(to));
        owed.Flags.ShouldBe(ContactFlags.None);
    }

    [Fact]
    public void Window_AfterAFailureBeforeTheLastNamedHours_IsTheNextOneNamed()
    {
        var owed = After(
            ContactFailure.NoAnswer,
            new Interval(Iso.At("2026-11-23T13:00+02:00"), Iso.At("2026-11-23T15:00+02:00")),
            new Interval(Iso.At("2026-11-25T09:00+02:00"), Iso.At("2026-11-25T10:00+02:00")));

        owed.Window.ShouldBe(new ContactWindow(Iso.At("2026-11-25T09:00+02:00"), Iso.At("2026-11-25T10:00+02:00")));
    }

    [Theory]
    [InlineData("2 working hours", "2 working hours", false)]
    [InlineData("6 working hours", "2 working hours", false)]
    [InlineData("2 working hours", "6 working hours", true)]
    [InlineData("2 working days", "2 working days", false)]
    [InlineData("1 working day", "2 working days", true)]
    [InlineData("1 working day by 10:00", "1 working day by 12:00", true)]
    [InlineData("1 working day by 12:00", "1 working day by 12:00", false)]
    [InlineData("1 working day by 12:00", "1 working day", true)]
    [InlineData("1 working day", "1 working day by 12:00", false)]
    [InlineData("3 hours", "2 working hours", true)]
    public void Outcome_AfterThatLeavesNoTime_IsRefused(string after, string within, bool allowed)
    {
        Action outcome = () => _ = new OutcomeDuty(TimeLimit.Parse(after), TimeLimit.Parse(within));
        Action feedback = () => _ = new FeedbackDuty(TimeLimit.Parse(after), TimeLimit.Parse(within));
        foreach (var make in new[] { outcome, feedback })
        {
            if (allowed)
            {
                make.ShouldNotThrow();
            }
            else
            {
                Should.Throw<ArgumentException>(make).Message.ShouldContain(within);
            }
        }
    }

    private static Obligation After(ContactFailure reason, params Interval[] windows) =>
        Policy.Plan(
            IsoFacts.Received("2026-11-23T08:00+02:00").With(
                new CallbackRequested(Iso.At("2026-11-23T08:10+02:00"), Channel.Email, windows),
                new ContactFailed(Iso.At("2026-11-23T13:05+02:00"), Channel.Phone, reason)),
            Iso.At("2026-11-23T14:00+02:00")).Obligations.Single();
}
