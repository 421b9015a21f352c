using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>Random calendars, limits, wishes and channels, each with its code.</summary>
internal static class Values
{
    private static readonly string[] Zones = ["Europe/Helsinki", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia", "UTC"];

    private static readonly string[] Weeks =
    [
        "Mon-Fri 08:00-16:00", "Mon-Fri 08:00-11:30, 12:00-16:00; Sat 10:00-14:00", "Mon-Sun 22:00-06:00", "Sat 22:00-06:00",
        "Mon-Fri 17:00-20:00", "Mon-Sun 08:00-10:00", "Tue,Thu 00:00-24:00", "Mon-Thu 20:00-24:00; Fri 00:00-04:00",
    ];

    private static readonly string[] Limits =
    [
        "15 minutes", "2 hours", "4 hours", "24 hours", "3 days", "15 working minutes", "2 working hours", "4 working hours", "12 working hours",
        "1 working day", "2 working days", "1 working day by 12:00", "2 calendar days",
    ];

    private static readonly Channel[] Known = [Channel.Email, Channel.Email, Channel.Portal, Channel.Phone, Channel.Sms, Channel.Chat, Channel.Letter];

    public static Gen<Coded<TimeLimit>> Limit { get; } = Gen.Elements(Limits).Select(Parsed);

    public static Gen<Coded<TimeLimit?>> LimitOrNone { get; } =
        from limit in Limit
        from isNone in Gen.Choose(0, 1)
        select isNone == 1 ? new Coded<TimeLimit?>(null, "null") : new Coded<TimeLimit?>(limit.Value, limit.Code);

    public static Gen<Coded<TimeLimit>> Ahead { get; } = Gen.Elements("30 minutes", "2 hours", "2 working hours").Select(Parsed);

    public static Gen<Coded<bool>> Flag { get; } = Gen.Elements(new Coded<bool>(true, "true"), new Coded<bool>(false, "false"));

    public static Gen<Coded<BriefParts>> Needs { get; } = Gen.Elements(
        new Coded<BriefParts>(BriefParts.None, "BriefParts.None"),
        new Coded<BriefParts>(BriefParts.None, "BriefParts.None"),
        new Coded<BriefParts>(BriefParts.What | BriefParts.When, "BriefParts.What | BriefParts.When"));

    public static Gen<Channel> AnyChannel { get; } = Gen.Elements(Known);

    public static Coded<WorkingCalendar> Always { get; } = new(WorkingCalendar.Always, "WorkingCalendar.Always");

    public static Gen<Coded<WorkingCalendar>> Calendar { get; } = Gen.Frequency((6, Weekly()), (1, Gen.Elements(Always)));

    public static Gen<Coded<ContactPreferences>> Wishes { get; } =
        from hours in Calendar
        from hasHours in Gen.Choose(0, 2)
        from preferred in AnyChannel
        from prefers in Gen.Choose(0, 2)
        from never in Gen.Frequency((4, Gen.Constant(Array.Empty<Channel>())), (2, Gen.ArrayOf(AnyChannel, 1)), (1, Gen.ArrayOf(AnyChannel, 4)))
        select Wish(hasHours == 0 ? hours : null, prefers == 0 ? preferred : null, never);

    public static Coded<ContactPreferences> NoWishes { get; } = new(ContactPreferences.Unknown, "ContactPreferences.Unknown");

    private static Coded<TimeLimit> Parsed(string text) => new(TimeLimit.Parse(text), $"TimeLimit.Parse(\"{text}\")");

    private static Gen<Coded<WorkingCalendar>> Weekly() =>
        from zone in Gen.Elements(Zones)
        from week in Gen.Elements(Weeks)
        select new Coded<WorkingCalendar>(
            WorkingCalendar.In(zone).Open(week).Build(), $"WorkingCalendar.In(\"{zone}\").Open(\"{week}\").Build()");

    private static Coded<ContactPreferences> Wish(Coded<WorkingCalendar>? hours, Channel? preferred, Channel[] never) => new(
        new ContactPreferences(hours?.Value, preferred, never.Distinct()),
        $"new ContactPreferences({hours?.Code ?? "null"}, {(preferred is null ? "null" : Code.Of(preferred))}, [{string.Join(", ", never.Distinct().Select(Code.Of))}])");
}
