using ServicePolicy.Tests.Scenarios;
using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Policies;

/// <summary>
/// How often: from the last contact, at a fixed time of the week, by age, after a broken commitment; and on a desk that closes.
/// </summary>
public class UpdateCadenceTests
{
    private static readonly WorkingCalendar Always = WorkingCalendar.AlwaysIn("Europe/Helsinki");

    [Theory] // Friday 14:00
    [InlineData("2026-11-23T10:00+02:00", "2026-11-27T14:00+02:00")]
    [InlineData("2026-11-26T23:59:59.999999+02:00", "2026-11-27T14:00+02:00")]
    [InlineData("2026-11-27T00:00+02:00", "2026-12-04T14:00+02:00")] // earlier on its day serves it
    [InlineData("2026-11-27T14:00+02:00", "2026-12-04T14:00+02:00")]
    [InlineData("2026-11-27T23:59:59.999999+02:00", "2026-12-04T14:00+02:00")]
    [InlineData("2026-11-28T00:00+02:00", "2026-12-04T14:00+02:00")]
    public void Weekly_AContactByAPerson_ServesTheDayOfThePoint(string since, string next) =>
        Weekly(IsoDayOfWeek.Friday, 14, 0, since, HelpDesk.Hours, byPerson: true).ShouldBe(next);

    [Theory]
    [InlineData("2026-11-27T13:59:59.999999+02:00", "2026-11-27T14:00+02:00")]
    [InlineData("2026-11-27T14:00+02:00", "2026-12-04T14:00+02:00")]
    public void Weekly_ASilenceThatBeganOtherwise_ServesNoDay(string since, string next) =>
        Weekly(IsoDayOfWeek.Friday, 14, 0, since, HelpDesk.Hours, byPerson: false).ShouldBe(next);

    [Theory] // Sunday noon falls in closed time: the day of the last open time before it serves it, Friday
    [InlineData("2026-11-26T23:59:59.999999+02:00", "2026-11-29T12:00+02:00")]
    [InlineData("2026-11-27T08:00+02:00", "2026-12-06T12:00+02:00")]
    [InlineData("2026-11-28T10:00+02:00", "2026-11-29T12:00+02:00")]
    public void Weekly_InClosedTime_IsServedOnTheLastOpenDay(string since, string next) =>
        Weekly(IsoDayOfWeek.Sunday, 12, 0, since, HelpDesk.Hours, byPerson: true).ShouldBe(next);

    [Theory]
    [InlineData("2027-03-26T10:00+02:00", "2027-03-28T04:00+03:00")] // 03:30 is skipped: the end of the gap
    [InlineData("2027-03-28T10:00+03:00", "2027-04-04T03:30+03:00")]
    [InlineData("2027-10-29T10:00+03:00", "2027-10-31T03:30+03:00")] // 03:30 comes twice: the first
    [InlineData("2027-10-31T10:00+02:00", "2027-11-07T03:30+02:00")]
    public void Weekly_OnTheNightTheClockChanges_IsOneInstant(string since, string next) =>
        Weekly(IsoDayOfWeek.Sunday, 3, 30, since, Always, byPerson: true).ShouldBe(next);

    [Theory]
    [InlineData("2027-03-26T15:00+02:00", "2027-04-02T14:00+03:00")]
    [InlineData("2027-10-29T15:00+03:00", "2027-11-05T14:00+02:00")]
    public void Weekly_AcrossAClockChange_KeepsTheLocalTime(string since, string next) =>
        Weekly(IsoDayOfWeek.Friday, 14, 0, since, Always, byPerson: true).ShouldBe(next);

    [Theory] // received on Monday 23 November at 09:00; daily, from an age of 3 days every 2 days, from 7 every 5
    [InlineData("2026-11-24T12:00+02:00", "2026-11-25T12:00+02:00")]
    [InlineData("2026-11-26T08:59:59.999999+02:00", "2026-11-27T08:59:59.999999+02:00")]
    [InlineData("2026-11-26T09:00+02:00", "2026-11-28T09:00+02:00")]
    [InlineData("2026-11-30T08:59:59.999999+02:00", "2026-12-02T08:59:59.999999+02:00")]
    [InlineData("2026-11-30T09:00+02:00", "2026-12-05T09:00+02:00")]
    public void FromAge_ASilence_HasTheIntervalOfItsBeginning(string since, string next) =>
        Next(UpdateCadence.Every(Days(1)).WithIntervalFromAge(Days(7), Days(5)).WithIntervalFromAge(Days(3), Days(2)), since)
            .ShouldBe(next);

    [Fact]
    public void WithIntervalAfterBrokenCommitment_ASilence_IsShorterOnlyThen()
    {
        var cadence = UpdateCadence.Every(Days(2)).WithIntervalAfterBrokenCommitment(Hours(4));
        cadence.NextAfter(Iso.At("2026-11-24T12:00+02:00"), Always, Iso.At("2026-11-23T09:00+02:00")).In(Story.Zone)
            .ShouldBe("2026-11-26T12:00+02:00");
        cadence.NextAfter(Iso.At("2026-11-24T12:00+02:00"), Always, Iso.At("2026-11-23T09:00+02:00"), brokenBefore: true).In(Story.Zone)
            .ShouldBe("2026-11-24T16:00+02:00");
    }

    [Theory] // an estimate told for Tuesday 12:00; every 2 working days, 4 working hours after a broken commitment
    [InlineData("2026-11-24T12:00+02:00 person Progress", "2026-11-26T16:00+02:00")] // the commitment breaks a microsecond later
    [InlineData("2026-11-24T12:00:00.000001+02:00 person Progress", "2026-11-25T08:00:00.000001+02:00")]
    [InlineData("2026-11-24T11:00+02:00 person Estimate estimate 2026-11-30T12:00+02:00", "2026-11-26T16:00+02:00")]
    [InlineData("2026-11-25T10:00+02:00 person Apology", "2026-11-25T14:00+02:00")] // any broken so far, apologised for or not
    public void Due_AfterAnEstimate_IsTighterOnceItIsBroken(string contact, string due) =>
        HelpDesk.Only(new UpdateDuty(UpdateCadence.Every(WorkingDays(2)).WithIntervalAfterBrokenCommitment(WorkingHours(4))))
            .Due($"2026-11-23T09:00+02:00 received; 2026-11-23T10:00+02:00 person Estimate estimate 2026-11-24T12:00+02:00; {contact}")
            .ShouldBe(due);

    [Fact]
    public void Due_ASilenceThatBeganBeforeTheCommitmentBroke_IsAsLongAsItWas() =>
        HelpDesk.Only(new UpdateDuty(UpdateCadence.Every(WorkingDays(2)).WithIntervalAfterBrokenCommitment(WorkingHours(4))))
            .Due(
                "2026-11-23T09:00+02:00 received; 2026-11-23T10:00+02:00 person Estimate estimate 2026-11-24T12:00+02:00",
                "2026-11-25T09:00+02:00")
            .ShouldBe("2026-11-25T16:00+02:00");

    [Theory] // every 2 working days; the last contact on Monday 10:00 told when we would be back
    [InlineData("back-by 2026-11-24T12:00+02:00", "2026-11-24T12:00+02:00")]
    [InlineData("back-by 2026-11-25T16:00+02:00", "2026-11-25T16:00+02:00")]
    [InlineData("back-by 2026-11-27T12:00+02:00", "2026-11-25T16:00+02:00")] // the cadence is earlier
    [InlineData("back-by 2026-11-24T12:00+02:00; 2026-11-23T11:00+02:00 person None", "2026-11-25T16:00+02:00")] // settled
    [InlineData("back-by 2026-11-24T12:00+02:00; 2026-11-23T11:00+02:00 machine Progress", "2026-11-24T12:00+02:00")]
    [InlineData(
        "back-by 2026-11-24T12:00+02:00; 2026-11-23T11:00+02:00 person None back-by 2026-11-24T15:00+02:00", "2026-11-24T15:00+02:00")]
    public void Due_ToBeBack_IsTheEarlierOfBoth(string told, string due) =>
        HelpDesk.Only(new UpdateDuty(UpdateCadence.Every(WorkingDays(2))))
            .Due($"2026-11-23T09:00+02:00 received; 2026-11-23T10:00+02:00 person Progress {told}").ShouldBe(due);

    [Theory] // every 24 hours, on a desk that closes
    [InlineData("2026-11-26T15:30+02:00", "2026-11-27T15:30+02:00", "2026-11-27T09:30+02:00 2026-11-27T15:30+02:00 Email")]
    // Friday has been used
    [InlineData("2026-11-27T15:30+02:00", "2026-11-28T15:30+02:00", "2026-11-30T08:00+02:00 2026-11-30T16:00+02:00 Email AfterDeadline")]
    [InlineData("2026-11-27T08:00+02:00", "2026-11-28T08:00+02:00", "2026-11-30T08:00+02:00 2026-11-30T16:00+02:00 Email AfterDeadline")]
    [InlineData(
        "2026-11-27T07:59:59.999999+02:00", "2026-11-28T07:59:59.999999+02:00", "2026-11-27T08:00+02:00 2026-11-27T16:00+02:00 Email")]
    public void Window_DueInClosedTime_IsNotInTheHoursOfTheLastContact(string contact, string due, string window)
    {
        var daily = HelpDesk.Only(new UpdateDuty(UpdateCadence.Every(Days(1))));
        daily.Due($"2026-11-23T09:00+02:00 received; {contact} person Progress").ShouldBe(due);
        daily.Window($"2026-11-23T09:00+02:00 received; {contact} person Progress").ShouldBe(window);
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Friday, "2026-11-23T10:00+02:00", "2026-11-27T08:00+02:00 2026-11-27T14:00+02:00 Email")]
    [InlineData(IsoDayOfWeek.Sunday, "2026-11-23T10:00+02:00", "2026-11-27T08:00+02:00 2026-11-27T16:00+02:00 Email")]
    public void Window_OfAWeeklyTime_OpensWithTheDayThatServesIt(IsoDayOfWeek day, string contact, string window) =>
        HelpDesk.Only(new UpdateDuty(UpdateCadence.Weekly(day, new LocalTime(14, 0))))
            .Window($"2026-11-23T09:00+02:00 received; {contact} person Progress").ShouldBe(window);

    [Fact]
    public void Constructors_NoLength_AreRefused()
    {
        Should.Throw<ArgumentException>(() => UpdateCadence.Every(Minutes(0))).Message.ShouldContain("must have a length");
        Should.Throw<ArgumentException>(() =>
            UpdateCadence.Every(Days(1)).WithIntervalFromAge(WorkingDays(3), Days(2))).Message.ShouldContain("'3 working days'");
        Should.Throw<ArgumentOutOfRangeException>(() => UpdateCadence.Weekly(IsoDayOfWeek.None, default)).ParamName.ShouldBe("day");
    }

    private static string? Weekly(IsoDayOfWeek day, int hour, int minute, string since, WorkingCalendar calendar, bool byPerson) =>
        UpdateCadence.Weekly(day, new LocalTime(hour, minute))
            .NextAfter(Iso.At(since), calendar, Iso.At(since) - Duration.FromDays(1), byPerson: byPerson).In(Story.Zone);

    private static string? Next(UpdateCadence cadence, string since) =>
        cadence.NextAfter(Iso.At(since), Always, Iso.At("2026-11-23T09:00+02:00")).In(Story.Zone);
}
