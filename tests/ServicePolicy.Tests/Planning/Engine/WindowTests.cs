using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Planning;

/// <summary>Windows: the desk's hours, the customer's in a channel that interrupts, and what happens where they do not meet.</summary>
public sealed class WindowTests
{
    private static readonly ContactPolicy Announcing = HelpDesk.Only(new AnnounceWorkDuty(Hours(6)));

    public static TheoryData<string, string, string, Fallback, string, string, string, ContactFlags> Rows => new()
    {
        // the customer's hours, channel, received, fallback, act by, window from, channel then, flags
        {
            "Mon-Fri 10:00-20:00", "Phone", "2026-11-23T08:00+02:00", Fallback.CustomerHours, "2026-11-23T14:00+02:00",
            "2026-11-23T10:00+02:00", "Phone", ContactFlags.None
        },
        {
            "Mon-Fri 10:00-12:00", "Phone", "2026-11-23T08:00+02:00", Fallback.CustomerHours, "2026-11-23T12:00+02:00",
            "2026-11-23T10:00+02:00", "Phone", ContactFlags.None
        },
        {
            "Mon-Fri 10:00-12:00", "Email", "2026-11-23T08:00+02:00", Fallback.CustomerHours, "2026-11-23T14:00+02:00",
            "2026-11-23T08:00+02:00", "Email", ContactFlags.None
        },
        {
            "Mon-Fri 17:00-20:00", "Phone", "2026-11-23T13:00+02:00", Fallback.CustomerHours, "2026-11-23T19:00+02:00",
            "2026-11-23T17:00+02:00", "Phone", ContactFlags.OutsideDeskHours
        },
        {
            "Mon-Fri 17:00-20:00", "Phone", "2026-11-23T13:00+02:00", Fallback.OtherChannel, "2026-11-23T16:00+02:00",
            "2026-11-23T13:00+02:00", "Email", ContactFlags.OtherChannel
        },

        // No common hour in time, and the fallback does not keep it either: the first common hour after it.
        {
            "Tue 09:00-10:00", "Phone", "2026-11-23T13:00+02:00", Fallback.CustomerHours, "2026-11-24T09:00+02:00",
            "2026-11-24T09:00+02:00", "Phone", ContactFlags.AfterDeadline
        },

        // Never a common hour: the customer's hours, late.
        {
            "Sat 10:00-12:00", "Phone", "2026-11-23T13:00+02:00", Fallback.CustomerHours, "2026-11-28T10:00+02:00",
            "2026-11-28T10:00+02:00", "Phone", ContactFlags.OutsideDeskHours | ContactFlags.AfterDeadline
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Plan_CustomerHours_GiveTheWindow(
        string hours, string channel, string received, Fallback fallback, string actBy, string from, string then, ContactFlags flags)
    {
        var customer = WorkingCalendar.In("Europe/Helsinki").Open(hours).Build();
        var request =
            ServiceRequest.Received("R-1", Iso.At(received), Channel.Named(channel), new ContactPreferences(customer), takenLive: false);

        var owed = Announcing.WithFallback(fallback).Plan(request, Iso.At(received)).Obligations.ShouldHaveSingleItem();

        owed.ActBy.ShouldBe(Iso.At(actBy));
        owed.Window!.Value.From.ShouldBe(Iso.At(from));
        owed.Channel.ShouldBe(Channel.Named(then));
        owed.Flags.ShouldBe(flags);
    }

    /// <summary>
    /// The desk in Helsinki, the customer in New York: the United States change their clocks in another week than Europe.
    /// </summary>
    [Theory]
    [InlineData("2027-03-11T09:00+02:00", "2027-03-11T16:00+02:00")]
    [InlineData("2027-03-15T09:00+02:00", "2027-03-15T15:00+02:00")]
    [InlineData("2027-03-29T09:00+03:00", "2027-03-29T16:00+03:00")]
    [InlineData("2027-10-29T09:00+03:00", "2027-10-29T16:00+03:00")]
    [InlineData("2027-11-01T09:00+02:00", "2027-11-01T15:00+02:00")]
    [InlineData("2027-11-08T09:00+02:00", "2027-11-08T16:00+02:00")]
    public void Plan_CustomerAcrossTheOcean_MovesWithBothClocks(string received, string from)
    {
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-18:00").Build();
        var customer = WorkingCalendar.In("America/New_York").Open("Mon-Fri 09:00-17:00").Build();
        var request = ServiceRequest.Received("R-1", Iso.At(received), Channel.Phone, new ContactPreferences(customer), takenLive: false);

        var owed =
            HelpDesk.Only(new AnnounceWorkDuty(Hours(8))).WithCalendar(desk)
                .Plan(request, Iso.At(received)).Obligations.ShouldHaveSingleItem();

        owed.Window.ShouldBe(new ContactWindow(Iso.At(from), Iso.At(received) + Duration.FromHours(8)));
    }

    /// <summary>
    /// The night desk opens Saturday 22:00 and closes Sunday 06:00; the night is seven hours long in spring, nine in autumn.
    /// </summary>
    [Theory]
    [InlineData("2027-03-27T23:00+02:00", "2027-03-28T06:00+03:00", 6)]
    [InlineData("2027-10-30T23:00+03:00", "2027-10-31T06:00+02:00", 8)]
    public void Plan_WindowOverAClockChange_IsAsLongAsTheNight(string received, string to, int hours)
    {
        var night = WorkingCalendar.In("Europe/Helsinki").Open("Sat 22:00-06:00").Build();

        var window =
            HelpDesk.Only(new AnnounceWorkDuty(Hours(10))).WithCalendar(night)
                .Plan(Received(received), Iso.At(received)).Next!.Window!.Value;

        window.ShouldBe(new ContactWindow(Iso.At(received), Iso.At(to)));
        (window.To!.Value - window.From).ShouldBe(Duration.FromHours(hours));
    }

    /// <summary>
    /// Rule D2: the opening hours in which the last contact lies are used up, so contacts do not creep towards closing time.
    /// </summary>
    [Fact]
    public void Plan_ElapsedCadenceDueInClosedTime_IsActedOnAtTheNextOpening()
    {
        var policy = HelpDesk.Only(new UpdateDuty(UpdateCadence.Every(Hours(24))));
        var request = Received("2026-11-20T09:00+02:00").With(Told("2026-11-20T15:30+02:00", Topics.Progress));

        var owed = policy.Plan(request, Iso.At("2026-11-20T15:45+02:00")).Of("Update")!;

        owed.Deadline.ShouldBe(Iso.At("2026-11-21T15:30+02:00"));
        owed.ActBy.ShouldBe(Iso.At("2026-11-23T08:00+02:00"));
        owed.Flags.ShouldBe(ContactFlags.AfterDeadline);
    }

    [Fact]
    public void Plan_ElapsedCadenceWithOpenHoursBeforeIt_KeepsTheDeadline()
    {
        var policy = HelpDesk.Only(new UpdateDuty(UpdateCadence.Every(Hours(48))));
        var request = Received("2026-11-19T09:00+02:00").With(Told("2026-11-19T15:30+02:00", Topics.Progress));

        var owed = policy.Plan(request, Iso.At("2026-11-19T15:45+02:00")).Of("Update")!;

        owed.Deadline.ShouldBe(Iso.At("2026-11-21T15:30+02:00"));
        owed.ActBy.ShouldBe(Iso.At("2026-11-20T16:00+02:00"));
        owed.Flags.ShouldBe(ContactFlags.None);
    }

    [Theory]
    [InlineData("2026-11-23T13:00:00+02:00", "2026-11-23T09:00+02:00", "2026-11-23T13:00+02:00")]
    [InlineData("2026-11-23T13:00:00.000001+02:00", "2026-11-23T13:00+02:00", "2026-11-23T16:00+02:00")]
    [InlineData("2026-11-23T16:00:00+02:00", "2026-11-23T13:00+02:00", "2026-11-23T16:00+02:00")]
    [InlineData("2026-11-23T16:00:00.000001+02:00", "2026-11-24T08:00+02:00", "2026-11-24T16:00+02:00")]
    [InlineData("2026-11-24T12:00:00+02:00", "2026-11-24T08:00+02:00", "2026-11-24T16:00+02:00")]
    public void Plan_ActByHasPassed_OpensTheFirstHoursNotYetOver(string now, string from, string to) =>
        HelpDesk.Only(new AnnounceWorkDuty(WorkingHours(4))).Plan(Received("2026-11-23T09:00+02:00"), Iso.At(now)).Next!.Window
            .ShouldBe(new ContactWindow(Iso.At(from), Iso.At(to)));

    [Theory]
    [InlineData("2026-11-23T08:59+02:00", "2026-11-23T09:00+02:00")]
    [InlineData("2026-11-23T09:00+02:00", "2026-11-23T09:00+02:00")]
    [InlineData("2026-11-23T10:00+02:00", "2026-11-23T10:00+02:00")]
    [InlineData("2026-11-23T13:00+02:00", "2026-11-23T13:00+02:00")]
    [InlineData("2026-11-23T13:00:00.000001+02:00", null)]
    public void NextAllowed_AroundAWindow_IsInsideItOrNone(string now, string? allowed) =>
        new ContactWindow(Iso.At("2026-11-23T09:00+02:00"), Iso.At("2026-11-23T13:00+02:00")).NextAllowed(Iso.At(now))
            .ShouldBe(Iso.AtOrNull(allowed));
}
