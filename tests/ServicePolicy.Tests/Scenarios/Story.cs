using System.Globalization;
using NodaTime.Text;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Scenarios;

/// <summary>
/// A request as it goes on, told in the days of a few weeks in Helsinki. "Mon 09:00" is in the first week, "Mon+1 09:00" in the next; what
/// is owed and what comes next are asked as text at any instant.
/// </summary>
internal sealed class Story
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern Micros = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss.FFFFFF");

    private readonly LocalDate _monday;

    private Story(LocalDate monday, ContactPolicy policy, ServiceRequest request) => (_monday, Policy, Request) = (monday, policy, request);

    public static IReadOnlyList<string> Days { get; } = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    public ContactPolicy Policy { get; }

    public ServiceRequest Request { get; }

    /// <summary>Begins with "Mon 09:00 received in Email" and what else has happened, parted by ';'.</summary>
    /// <param name="monday">The Monday of the first week.</param>
    /// <param name="facts">As <see cref="FactText"/> reads them.</param>
    /// <param name="preferences">The customer's wishes.</param>
    /// <param name="duties">What the desk of the worked examples owes its customers.</param>
    public static Story Of(LocalDate monday, string facts, ContactPreferences? preferences, params Duty[] duties)
    {
        monday.DayOfWeek.ShouldBe(IsoDayOfWeek.Monday);
        return new(monday, new ContactPolicy("story", HelpDesk.Hours, duties), FactText.Request(facts, preferences, monday));
    }

    /// <inheritdoc cref="Of(LocalDate, string, ContactPreferences?, Duty[])"/>
    public static Story Of(LocalDate monday, string facts, params Duty[] duties) => Of(monday, facts, null, duties);

    public Story Under(ContactPolicy policy) => new(_monday, policy, Request);

    public Story Then(string facts) =>
        new(_monday, Policy, facts.Split(';', StringSplitOptions.TrimEntries)
            .Aggregate(Request, (known, fact) => known.With(FactText.Of(fact, _monday))));

    public Instant Moment(string text) => FactText.At(text, _monday);

    public ContactPlan At(string now) => Policy.Plan(Request, FactText.At(now, _monday));

    public Obligation? Owed(string now, string duty) => At(now).Obligations.SingleOrDefault(owed => owed.Duty.Name == duty);

    /// <summary>
    /// All that is owed, as "Answer by Mon 13:00, Update by Wed 16:00"; late ones say so, those on hold how much is left.
    /// </summary>
    public string Owed(string now) => string.Join(", ", At(now).Obligations.Select(Text));

    /// <summary>The next contact, as "Receipt+Progress by Email, Mon 08:00 to Mon 16:00".</summary>
    public string Next(string now)
    {
        if (At(now).Next is not { } next)
        {
            return "";
        }

        var flags = next.Flags == ContactFlags.None ? "" : $" ({next.Flags})";
        var topics = next.Topics.ToString().Replace(", ", "+", StringComparison.Ordinal);
        return $"{topics} by {next.Channel}, {Text(next.Window?.From)} to {Text(next.Window?.To)}{flags}";
    }

    public string Text(Instant? instant)
    {
        if (instant is not { } at)
        {
            return "-";
        }

        var local = at.InZone(Zone).LocalDateTime;
        var days = Period.DaysBetween(_monday, local.Date);
        var week = days >= 7 ? string.Create(CultureInfo.InvariantCulture, $"+{days / 7}") : "";
        var time =
            local.TimeOfDay == local.TimeOfDay.With(TimeAdjusters.TruncateToMinute)
                ? Minutes.Format(local.TimeOfDay)
                : Micros.Format(local.TimeOfDay);
        return $"{Days[days % 7]}{week} {time}";
    }

    internal static LocalTime TimeOfDay(string text) =>
        (Minutes.Parse(text) is { Success: true } parsed ? parsed : Micros.Parse(text)).GetValueOrThrow();

    private string Text(Obligation owed) =>
        owed.OnHold ? string.Create(
            CultureInfo.InvariantCulture, $"{owed.Duty.Name} on hold with {owed.Remaining!.Value.TotalHours} h left")
        : $"{owed.Duty.Name} by {Text(owed.Deadline)}{(owed.Urgency == Urgency.Overdue ? " (late)" : "")}";
}
