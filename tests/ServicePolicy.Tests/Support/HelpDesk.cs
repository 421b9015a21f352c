using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Support;

/// <summary>The desk and the policy that most tables are about.</summary>
internal static class HelpDesk
{
    /// <summary>
    /// Helsinki, Mon–Fri 08:00–16:00; closed on 24, 25 and 26 December, 1 and 6 January, Good Friday, Easter Monday, 1 May, Ascension Day
    /// and Midsummer Eve.
    /// </summary>
    public static WorkingCalendar Hours { get; } = WorkingCalendar.In("Europe/Helsinki")
        .Open("Mon-Fri 08:00-16:00")
        .Closed(new HolidaySet(
            "desk",
            HolidayRule.Fixed(12, 24),
            HolidayRule.Fixed(12, 25),
            HolidayRule.Fixed(12, 26),
            HolidayRule.Fixed(1, 1),
            HolidayRule.Fixed(1, 6),
            HolidayRule.Easter(-2),
            HolidayRule.Easter(1),
            HolidayRule.Fixed(5, 1),
            HolidayRule.Easter(39),
            HolidayRule.WeekdayOnOrAfter(6, 19, IsoDayOfWeek.Friday)))
        .Build();

    public static ContactPolicy Policy { get; } = new(
        "standard",
        Hours,
        [
            new AcknowledgeDuty(within: Minutes(15)),
            new AnnounceWorkDuty(within: WorkingHours(4)),
            new EstimateDuty(within: WorkingDays(1)),
            new CorrectEstimateDuty(ahead: WorkingHours(2), slipWithin: WorkingHours(4)),
            new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
            new AnswerDuty(within: WorkingHours(4), complaintWithin: WorkingHours(2)),
        ]);

    /// <summary>A policy of the desk with these duties and no others.</summary>
    public static ContactPolicy Only(params Duty[] duties) => new("desk", Hours, duties);

    public static Obligation? Of(this ContactPlan plan, string duty) => plan.Obligations.SingleOrDefault(owed => owed.Duty.Name == duty);
}
