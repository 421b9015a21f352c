using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>Random calendars, limits, wishes and channels, each with its code.</summary>
internal static class Values
{
    private static readonly string[] Zones =
        ["Europe/Helsinki", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia", "UTC"];

    private static readonly string[] Weeks =
    [
        "Mon-Fri 08:00-16:00", "Mon-Fri 08:00-11:30, 12:00-16:00; Sat 10:00-14:00", "Mon-Sun 22:00-06:00", "Sat 22:00-06:00",
        "Mon-Fri 17:00-20:00", "Mon-Sun 08:00-10:00", "Tue,Thu 00:00-24:00", "Mon-Thu 20:00-24:00; Fri 00:00-04:00",
    ];

    private static readonly string[] Limits =
    [
        "15 minutes", "2 hours", "4 hours", "24 hours", "3 days", "15 working minutes", "2 working hours", "4 working hours",
        "12 working hours",
        "1 working day", "2 working days", "1 working day by 12:00", "2 calendar days",
    ];

    private static readonly Channel[] Known =
        [Channel.Email, Channel.Email, Channel.Portal, Channel.Phone, Channel.Sms, Channel.Chat, Channel.Letter];

    public static Gen<Coded<TimeLimit>> Limit { get; } = Gen.Elements(Limits).Select(Parsed);

    public static Gen<Coded<TimeLimit?>> LimitOrNone { get; } =
        from limit in Limit
        from isNone in Gen.Choose(0, 1)
        select isNone == 1 ? new Coded<TimeLimit?>(null, "null") : new Coded<TimeLimit?>(limit.Value, limit.Code);

    public static Gen<Coded<TimeLimit>> Ahead { get; } = Gen.Elements("30 minutes", "2 hours", "2 working hours").Select(Parsed);

    /// <summary>Not before the one, and within the other: on one clock the second is longer.</summary>
    public static Gen<(Coded<TimeLimit> After, Coded<TimeLimit> Within)> AfterAndWithin { get; } = Gen.Elements(
        ("15 minutes", "24 hours"), ("3 days", "2 working days"), ("1 working hour", "4 working hours"),
        ("12 working hours", "1 working day"),
        ("12 working hours", "20 working hours"), ("1 working day", "2 working days"), ("1 working day by 12:00", "1 working day"),
        ("1 working day", "3 days"))
        .Select(pair => (Parsed(pair.Item1), Parsed(pair.Item2)));

    public static Gen<Coded<TimeLimit>> Tolerance { get; } = Gen.Elements("1 minute", "15 minutes", "15 minutes", "2 hours").Select(Parsed);

    private static Gen<Coded<TimeLimit>> Age { get; } = Gen.Elements("15 minutes", "24 hours", "3 days").Select(Parsed);

    public static Gen<Coded<UpdateCadence>> Cadence { get; } =
        from rhythm in Gen.Frequency(
            (3, Limit.Select(every => new Coded<UpdateCadence>(UpdateCadence.Every(every.Value), $"UpdateCadence.Every({every.Code})"))),
            (1, Grid()))
        from isTighter in Gen.Choose(0, 3)
        from tighter in Limit
        from changes in Gen.Choose(0, 3)
        from age in Age
        from later in Limit
        select ByAge(AfterBroken(rhythm, isTighter == 0 ? tighter : null), changes == 0 ? age : null, later);

    public static Gen<Coded<bool>> Flag { get; } = Gen.Elements(new Coded<bool>(true, "true"), new Coded<bool>(false, "false"));

    public static Gen<Coded<BriefParts>> Needs { get; } = Gen.Elements(
        new Coded<BriefParts>(BriefParts.None, "BriefParts.None"),
        new Coded<BriefParts>(BriefParts.None, "BriefParts.None"),
        new Coded<BriefParts>(BriefParts.What | BriefParts.When, "BriefParts.What | BriefParts.When"));

    public static Gen<Coded<BriefParts>> Required { get; } = Gen.Elements(
        new Coded<BriefParts>(BriefParts.What, "BriefParts.What"),
        new Coded<BriefParts>(BriefParts.What | BriefParts.When, "BriefParts.What | BriefParts.When"));

    public static Gen<Channel> AnyChannel { get; } = Gen.Elements(Known);

    public static Coded<WorkingCalendar> Always { get; } = new(WorkingCalendar.Always, "WorkingCalendar.Always");

    public static Gen<Coded<WorkingCalendar>> Calendar { get; } = Gen.Frequency((6, Gen.Elements(Weekly())), (1, Gen.Elements(Always)));

    public static Manner Plain { get; } = new(0, Fallback.CustomerHours, 0.75, [1, 1.5]);

    public static Gen<Manner> Manner { get; } =
        from combine in Gen.Elements(0, 0, 60, 1440)
        from fallback in Gen.Elements(Fallback.CustomerHours, Fallback.OtherChannel)
        from dueSoon in Gen.Elements(0.75, 0.75, 0.1, 1)
        from levels in Gen.Elements<double[]>([1, 1.5], [], [0.5, 1, 3], [0.9, 0.9, 100])
        select new Manner(combine, fallback, dueSoon, levels);

    public static Gen<Coded<ContactPreferences>> Wishes { get; } =
        from hours in Calendar
        from hasHours in Gen.Choose(0, 2)
        from preferred in AnyChannel
        from prefers in Gen.Choose(0, 2)
        from never in Gen.Frequency(
            (4, Gen.Constant(Array.Empty<Channel>())), (2, Gen.ArrayOf(AnyChannel, 1)), (1, Gen.ArrayOf(AnyChannel, 4)))
        select Wish(hasHours == 0 ? hours : null, prefers == 0 ? preferred : null, never);

    public static Coded<ContactPreferences> NoWishes { get; } = new(ContactPreferences.Unknown, "ContactPreferences.Unknown");

    private static Coded<TimeLimit> Parsed(string text) => new(TimeLimit.Parse(text), $"TimeLimit.Parse(\"{text}\")");

    // Built once: a calendar is compiled when it is first asked.
    private static Coded<WorkingCalendar>[] Weekly() =>
    [
        .. from zone in Zones
           from week in Weeks
           select new Coded<WorkingCalendar>(
               WorkingCalendar.In(zone).Open(week).Build(), $"WorkingCalendar.In(\"{zone}\").Open(\"{week}\").Build()"),
    ];

    private static Gen<Coded<UpdateCadence>> Grid() =>
        from day in Gen.Elements(NodaTime.IsoDayOfWeek.Monday, NodaTime.IsoDayOfWeek.Friday, NodaTime.IsoDayOfWeek.Sunday)
        from hour in Gen.Elements(2, 9, 14, 23)
        select new Coded<UpdateCadence>(
            UpdateCadence.Weekly(day, new NodaTime.LocalTime(hour, 0)),
            $"UpdateCadence.Weekly(IsoDayOfWeek.{day}, new LocalTime({hour}, 0))");

    private static Coded<UpdateCadence> AfterBroken(Coded<UpdateCadence> cadence, Coded<TimeLimit>? tighter) =>
        tighter is null
            ? cadence
            : new(
                cadence.Value.WithIntervalAfterBrokenCommitment(tighter.Value),
                $"{cadence.Code}.WithIntervalAfterBrokenCommitment({tighter.Code})");

    private static Coded<UpdateCadence> ByAge(Coded<UpdateCadence> cadence, Coded<TimeLimit>? age, Coded<TimeLimit> later) =>
        age is null
            ? cadence
            : new(
                cadence.Value.WithIntervalFromAge(age.Value, later.Value), $"{cadence.Code}.WithIntervalFromAge({age.Code}, {later.Code})");

    private static Coded<ContactPreferences> Wish(Coded<WorkingCalendar>? hours, Channel? preferred, Channel[] never) => new(
        new ContactPreferences(hours?.Value, preferred, never.Distinct()),
        $"new ContactPreferences({hours?.Code ?? "null"}, {(preferred is null ? "null" : Code.Of(preferred))}, "
        + $"[{string.Join(", ", never.Distinct().Select(Code.Of))}])");
}
