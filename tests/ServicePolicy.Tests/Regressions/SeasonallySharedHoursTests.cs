using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Regressions;

/// <summary>
/// A night desk in New York and a customer in Apia share an hour a day in summer, and none once New York's clocks have gone back on 1
/// November 2026, until they go forward on 14 March 2027.
/// </summary>
public sealed class SeasonallySharedHoursTests
{
    private static readonly ContactPolicy Policy = new(
        "night", WorkingCalendar.In("America/New_York").Open("Mon-Sun 22:00-06:00").Build(),
        [new ClarifyDuty(WorkingHours(12), BriefParts.What)]);

    private static readonly ServiceRequest Request = ServiceRequest.Received(
        "R-1",
        Iso.At("2026-10-26T07:20Z"),
        Channel.Chat,
        new ContactPreferences(WorkingCalendar.In("Pacific/Apia").Open("Mon-Fri 08:00-16:00").Build()),
        takenLive: false);

    [Theory]
    [InlineData("2026-10-31T18:35Z")]
    [InlineData("2026-12-24T12:00Z")]
    [InlineData("2027-03-14T12:00Z")]
    public void Window_WhereTheNextSharedHourIsMonthsAway_IsThatHourAllAlong(string now)
    {
        var plan = Policy.Plan(Request, Iso.At(now));

        // Monday 15 March, 15:00 to 16:00 in Apia: the night desk's hours from 22:00 in New York.
        plan.Next!.Window.ShouldBe(new ContactWindow(Iso.At("2027-03-15T02:00Z"), Iso.At("2027-03-15T03:00Z")));
        plan.RevisitAt.ShouldBe(Iso.At("2027-03-15T02:00Z"));
    }
}
