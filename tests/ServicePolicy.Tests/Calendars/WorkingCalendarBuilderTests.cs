namespace ServicePolicy.Tests.Calendars;

public class WorkingCalendarBuilderTests
{
    [Theory]
    [InlineData("Mon-Fri 08:00-16:00", "Mon-Fri 08:00-16:00")]
    [InlineData("mon - fri  08:00 - 11:30 ,12:00-16:00", "Mon-Fri 08:00-11:30, 12:00-16:00")]
    [InlineData("Mon,Wed 09:00-12:00; Tue 10:00-11:00", "Mon,Wed 09:00-12:00; Tue 10:00-11:00")]
    [InlineData("Sat 22:00-06:00", "Sat 22:00-06:00")]
    [InlineData("Sat-Mon 08:00-24:00", "Mon,Sat-Sun 08:00-24:00")]
    [InlineData("Mon 12:00-16:00, 08:00-12:00", "Mon 08:00-16:00")]
    [InlineData("Mon 08:00-12:00; Mon 13:00-14:00", "Mon 08:00-12:00, 13:00-14:00")]
    [InlineData("Sun 12:00-12:00; Mon 12:00-13:00", null)]
    public void Open_Text_HasACanonicalForm(string text, string? canonical)
    {
        if (canonical is null)
        {
            Should.Throw<ArgumentException>(() => WorkingCalendar.In("Europe/Helsinki").Open(text));
            return;
        }

        var calendar = WorkingCalendar.In("Europe/Helsinki").Open(text).Build();
        calendar.ToString().ShouldBe("Europe/Helsinki: " + canonical);
        WorkingCalendar.In("Europe/Helsinki").Open(canonical).Build().ShouldBe(calendar);
    }

    [Theory]
    [InlineData("", "no times")]
    [InlineData("Mon-Fri", "no times")]
    [InlineData("08:00-16:00", "no days")]
    [InlineData("Mon-Fry 08:00-16:00", "'Fry'")]
    [InlineData("Mon-Fri 8:00-16:00", "'8:00'")]
    [InlineData("Mon-Fri 08:00-25:00", "'25:00'")]
    [InlineData("Mon-Fri 08:00-34:00", "'34:00'")]
    [InlineData("Mon-Fri 08:60-16:00", "'08:60'")]
    [InlineData("Mon-Fri 08:00-16:00,", "not a time range")]
    [InlineData("Mon-Fri 08:00", "not a time range")]
    [InlineData("Mon-Fri 08:00-08:00", "zero length")]
    [InlineData("Mon 24:00-06:00", "begins at 24:00")]
    [InlineData("Mon 08:00-12:00, 11:59-13:00", "Mon 08:00-12:00 and Mon 11:59-13:00")]
    [InlineData("Mon 22:00-06:00; Tue 05:00-08:00", "Mon 22:00-06:00 and Tue 05:00-08:00")]
    [InlineData("Sun 22:00-06:00; Mon 05:59-08:00", "Sun 22:00-06:00 and Mon 05:59-08:00")]
    [InlineData("Mon-Fri 08:00-16:00; Wed 10:00-11:00", "Wed 08:00-16:00 and Wed 10:00-11:00")]
    public void Open_BadText_IsRefusedNamingTheValue(string text, string part) =>
        Should.Throw<ArgumentException>(() => WorkingCalendar.In("Europe/Helsinki").Open(text)).Message.ShouldContain(part);

    [Fact]
    public void Open_OverlapOfTwoCalls_IsRefused() =>
        Should.Throw<ArgumentException>(() => WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Open("Mon 15:00-17:00"))
            .Message.ShouldContain("Mon 08:00-16:00 and Mon 15:00-17:00");

    [Fact]
    public void In_UnknownZone_IsRefusedNamingIt() =>
        Should.Throw<ArgumentException>(() => WorkingCalendar.In("Europe/Helsingfors")).Message.ShouldSatisfyAllConditions(
            message => message.ShouldContain("Europe/Helsingfors"),
            message => message.ShouldContain("tzdb"));

    [Fact]
    public void Build_NeverOpen_IsRefused()
    {
        Should.Throw<InvalidOperationException>(() => WorkingCalendar.In("Europe/Helsinki").Build()).Message.ShouldContain("never open");
        Should.Throw<InvalidOperationException>(() => WorkingCalendar.In("Europe/Helsinki")
            .Open("closed").OpenOn(new LocalDate(2026, 1, 1), "closed").From(new LocalDate(2026, 1, 1), "closed").Build());
    }

    [Fact]
    public void OpenOn_BadHours_AreRefused()
    {
        var builder = WorkingCalendar.In("Europe/Helsinki").OpenOn(new LocalDate(2026, 12, 23), "10:00-12:00");
        Should.Throw<ArgumentException>(() => builder.OpenOn(new LocalDate(2026, 12, 23), "11:00-13:00"))
            .Message.ShouldContain("2026-12-23");
        Should.Throw<ArgumentException>(() => builder.OpenOn(new LocalDate(2026, 12, 24), "Mon 11:00-13:00"));
        Should.Throw<ArgumentException>(() => builder.OpenOn(new LocalDate(2026, 12, 24), ""));
    }

    [Fact]
    public void Seasons_ThatMeetOrNeverEnd_AreRefused()
    {
        var builder = WorkingCalendar.In("Europe/Helsinki").From(new LocalDate(2026, 6, 1), "Mon 09:00-15:00");
        Should.Throw<ArgumentException>(() => builder.From(new LocalDate(2026, 6, 1), "Mon 09:00-15:00"))
            .Message.ShouldContain("2026-06-01");
        var yearly = WorkingCalendar.In("Europe/Helsinki").Open("Mon 08:00-16:00").Yearly(new AnnualDate(6, 1), "Mon 09:00-15:00");
        Should.Throw<ArgumentException>(() => yearly.Yearly(new AnnualDate(6, 1), "Mon 09:00-15:00"));
        Should.Throw<InvalidOperationException>(() => yearly.Build()).Message.ShouldContain("never ends");
    }

    [Fact]
    public void Closed_BlankName_IsRefused() =>
        Should.Throw<ArgumentException>(() => WorkingCalendar.In("Europe/Helsinki").Closed(" ", _ => []));

    [Fact]
    public void Parts_ThatAreNull_AreRefusedByName()
    {
        var builder = WorkingCalendar.In("Europe/Helsinki");
        Should.Throw<ArgumentNullException>(() => builder.Open(null!)).ParamName.ShouldBe("weeklyHours");
        Should.Throw<ArgumentNullException>(() => builder.OpenOn(new LocalDate(2026, 12, 24), null!)).ParamName.ShouldBe("hours");
        Should.Throw<ArgumentNullException>(() => builder.From(new LocalDate(2026, 12, 24), null!)).ParamName.ShouldBe("weeklyHours");
        Should.Throw<ArgumentNullException>(() => builder.Yearly(new AnnualDate(6, 1), null!)).ParamName.ShouldBe("weeklyHours");
        Should.Throw<ArgumentNullException>(() => builder.Closed(null!, _ => [])).ParamName.ShouldBe("name");
        Should.Throw<ArgumentNullException>(() => builder.Closed("own", null!)).ParamName.ShouldBe("dates");
    }

    [Fact]
    public void Equals_SameDefinitionBuiltDifferently_IsTrue()
    {
        var function = (Func<int, IEnumerable<LocalDate>>)(year => [new LocalDate(year, 2, 3)]);
        var one = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Tue 08:00-16:00")
            .Closed(new LocalDate(2026, 1, 2), new LocalDate(2026, 1, 3))
            .Closed(HolidayRule.Fixed(12, 24)).Closed(HolidaySets.Finland).Closed("own", function)
            .OpenOn(new LocalDate(2026, 2, 2), "08:00-12:00").Build();
        var other = WorkingCalendar.In("Europe/Helsinki").OpenOn(new LocalDate(2026, 2, 2), "10:00-12:00")
            .OpenOn(new LocalDate(2026, 2, 2), "08:00-10:00")
            .Closed("own", function).Closed(HolidaySets.Finland).Closed(HolidayRule.Fixed(12, 24)).Closed(new LocalDate(2026, 2, 2))
            .Closed(new LocalDate(2026, 1, 3)).Closed(new LocalDate(2026, 1, 2))
            .Open("Tue 08:00-16:00").Open("Mon 12:00-16:00, 08:00-12:00").Build();
        other.ShouldBe(one);
        other.GetHashCode().ShouldBe(one.GetHashCode());
        (other == one).ShouldBeTrue();
        one.Union(other).ShouldBe(one);
        one.Except(WorkingCalendar.AlwaysIn("UTC")).ShouldBe(other.Except(WorkingCalendar.Always));
    }

    public static TheoryData<WorkingCalendarBuilder> Different { get; } =
    [
        WorkingCalendar.In("Europe/Stockholm").Open("Mon-Fri 08:00-16:00"),
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:01"),
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(new LocalDate(2026, 1, 1)),
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.Finland),
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidayRule.Fixed(1, 1)),
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed("own", _ => []),
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").OpenOn(new LocalDate(2026, 1, 1), "08:00-12:00"),
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").From(new LocalDate(2026, 1, 1), "Mon 08:00-12:00"),
    ];

    [Theory]
    [MemberData(nameof(Different))]
    public void Equals_OtherDefinition_IsFalse(WorkingCalendarBuilder builder)
    {
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Build();
        builder.Build().ShouldNotBe(desk);
        builder.Build().ShouldBe(builder.Build());
        (desk != builder.Build()).ShouldBeTrue();
    }

    [Fact]
    public void Build_FullWeek_EqualsAlways()
    {
        WorkingCalendar.In("UTC").Open("Mon-Sun 00:00-24:00").Build().ShouldBe(WorkingCalendar.Always);
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Sun 00:00-24:00").Build().NeverCloses.ShouldBeTrue();
        WorkingCalendar.AlwaysIn("Europe/Helsinki").ShouldNotBe(WorkingCalendar.Always);
    }

    [Fact]
    public void ToString_FullDefinition_SaysItAll() =>
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.Finland).Closed(new LocalDate(2026, 12, 24))
            .OpenOn(new LocalDate(2026, 12, 23), "10:00-12:00").From(new LocalDate(2027, 1, 1), "Mon-Fri 09:00-15:00").Build().ToString()
            .ShouldBe("Europe/Helsinki: Mon-Fri 08:00-16:00; from 2027-01-01 Mon-Fri 09:00-15:00;"
                + " 2026-12-23 10:00-12:00; closed Finland, 2026-12-24");
}
