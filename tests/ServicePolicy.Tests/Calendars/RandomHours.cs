using System.Globalization;
using NodaTime.TimeZones;

namespace ServicePolicy.Tests.Calendars;

/// <summary>
/// Random opening hours around a clock change, twice: as a calendar, and as one flag a minute, set by converting every shift with
/// NodaTime's own resolvers. The flags share no code with the library.
/// </summary>
internal sealed class RandomHours
{
    public const int Days = 64;

    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private static readonly ZoneLocalMappingResolver Rule = Resolvers.CreateMappingResolver(
        Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    private readonly List<(int Start, int End)>[] _week = new List<(int, int)>[7];
    private readonly HashSet<LocalDate> _closed = [];
    private readonly Dictionary<LocalDate, List<(int Start, int End)>> _special = [];

    private RandomHours(string zoneId, LocalDate middle, LocalDate first)
    {
        Zone = DateTimeZoneProviders.Tzdb[zoneId];
        Middle = middle;
        First = first.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
    }

    public static TheoryData<string, string> ClockChanges { get; } = new()
    {
        { "Europe/Helsinki", "2027-03-28" },
        { "Europe/Helsinki", "2027-10-31" },
        { "America/New_York", "2026-03-08" },
        { "America/New_York", "2026-11-01" },
        { "Australia/Lord_Howe", "2026-04-05" },
        { "Australia/Lord_Howe", "2026-10-04" },
        { "Pacific/Apia", "2011-12-30" },
        { "Asia/Amman", "2021-03-26" },
        { "Asia/Amman", "2021-10-29" },
        { "Asia/Kolkata", "2026-11-22" },
        { "America/Sao_Paulo", "2017-10-15" },
        { "America/St_Johns", "2006-10-29" },
    };

    public DateTimeZone Zone { get; }

    public LocalDate Middle { get; }

    /// <summary>The instant of minute 0.</summary>
    public Instant First { get; }

    public bool[] Open { get; } = new bool[Days * 24 * 60];

    public WorkingCalendar Calendar { get; private set; } = null!;

    public static RandomHours Create(string zoneId, string change, int seed, LocalDate? first = null)
    {
        var random = new Random(seed);
        var middle = NodaTime.Text.LocalDatePattern.Iso.Parse(change).Value;
        var hours = new RandomHours(zoneId, middle, first ?? middle.PlusDays(-Days / 2));
        hours.Draw(random);
        hours.SetFlags();
        hours.Calendar = hours.Build();
        return hours;
    }

    public Instant At(int minute) => First + Duration.FromMinutes(minute);

    public override string ToString() => $"{Calendar} around {Middle:uuuu-MM-dd}";

    private static List<(int Start, int End)> Shifts(Random random, int most)
    {
        var step = random.Next(3) == 0 ? 1 : 30;
        var cuts = new SortedSet<int>();
        for (var i = random.Next(most + 1) * 2; cuts.Count < i;)
        {
            cuts.Add(random.Next(0, (1440 / step) + 1) * step);
        }

        return [.. cuts.Chunk(2).Select(pair => (pair[0], pair[1]))];
    }

    private static string Text(IEnumerable<(int Start, int End)> shifts)
    {
        var text = string.Join(
            ", ",
            shifts.Select(shift => Clock(shift.Start) + "-" + (shift.End == 1440 ? "24:00" : Clock(shift.End % 1440))));
        return text.Length == 0 ? "closed" : text;
    }

    private static string Clock(int minutes) => string.Format(CultureInfo.InvariantCulture, "{0:00}:{1:00}", minutes / 60, minutes % 60);

    private void Draw(Random random)
    {
        for (var day = 0; day < 7; day++)
        {
            _week[day] = Shifts(random, day == 2 ? 3 : random.Next(3));
        }

        if (_week.All(day => day.Count == 0))
        {
            _week[random.Next(7)].Add((480, 960));
        }

        for (var day = 0; day < 7; day++)
        {
            if (_week[day].Count > 0 && random.Next(3) == 0)
            {
                // Over midnight, at most 24 hours, and not into the next day's first shift.
                var start = _week[day][^1].Start;
                var next = _week[(day + 1) % 7];
                var end = Math.Min(start + 1439, 1440 + (next.Count == 0 ? 1000 : Math.Min(next[0].Start, 1000)));
                if (end > 1440)
                {
                    _week[day][^1] = (start, random.Next(1441, end + 1));
                }
            }
        }

        for (var i = random.Next(4); i > 0; i--)
        {
            _closed.Add(Middle.PlusDays(random.Next(-6, 7)));
        }

        for (var i = random.Next(3); i > 0; i--)
        {
            var shifts = Shifts(random, 2);
            if (shifts.Count > 0 && shifts[^1].Start > 600 && random.Next(2) == 0)
            {
                shifts[^1] = (shifts[^1].Start, 1440 + random.Next(1, 600));
            }

            _special[Middle.PlusDays(random.Next(-6, 7))] = shifts;
        }
    }

    private WorkingCalendar Build()
    {
        var builder = WorkingCalendar.In(Zone);
        for (var day = 0; day < 7; day++)
        {
            if (_week[day].Count > 0)
            {
                builder.Open(DayNames[day] + " " + Text(_week[day]));
            }
        }

        foreach (var (date, shifts) in _special)
        {
            builder.OpenOn(date, Text(shifts));
        }

        return builder.Closed([.. _closed]).Build();
    }

    private void SetFlags()
    {
        var first = First.InUtc().Date;
        for (var date = first.PlusDays(-3); date < first.PlusDays(Days + 3); date = date.PlusDays(1))
        {
            foreach (var (start, end) in ShiftsOf(date))
            {
                var next = date.PlusDays(1);
                var cut = end > 1440 && (_closed.Contains(next) || _special.ContainsKey(next));
                var from = Minute(date, start);
                var to = Minute(date, cut ? 1440 : end);
                for (var minute = Math.Max(from, 0); minute < Math.Min(to, Open.Length); minute++)
                {
                    Open[minute] = true;
                }
            }
        }
    }

    private List<(int Start, int End)> ShiftsOf(LocalDate date) =>
        _special.TryGetValue(date, out var special) ? special
        : _closed.Contains(date) ? []
        : _week[(int)date.DayOfWeek - 1];

    private int Minute(LocalDate date, int minute) =>
        (int)Math.Floor((Zone.ResolveLocal(date.AtMidnight().PlusMinutes(minute), Rule).ToInstant() - First).TotalMinutes);
}
