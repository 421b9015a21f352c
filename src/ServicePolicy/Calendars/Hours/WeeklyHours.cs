namespace ServicePolicy;

/// <summary>The shifts of each day of a week, in order; none overlap, even over midnight. Immutable, with value equality.</summary>
internal sealed class WeeklyHours : IEquatable<WeeklyHours>
{
    private const int DaysPerWeek = 7;

    public static readonly WeeklyHours Closed = new(NoShifts());
    public static readonly WeeklyHours Always = HoursText.ParseWeek("Mon-Sun 00:00-24:00");

    private readonly Shift[][] _days;

    /// <summary>Takes the shifts of each day of the week; index 0 is Monday.</summary>
    /// <exception cref="FormatException">Two shifts overlap.</exception>
    public WeeklyHours(IReadOnlyList<List<Shift>> days)
    {
        _days = new Shift[DaysPerWeek][];
        for (var day = 0; day < DaysPerWeek; day++)
        {
            var name = HoursText.DayName(day);
            _days[day] = Shift.Normalise(days[day], (a, b) => Overlap(name, a, name, b));
        }

        CheckMidnights();
    }

    public bool IsEmpty => ShiftCount == 0;

    public bool NeverCloses => Equals(Always);

    public int ShiftCount => _days.Sum(static day => day.Length);

    public static bool operator ==(WeeklyHours left, WeeklyHours right) => left.Equals(right);

    public static bool operator !=(WeeklyHours left, WeeklyHours right) => !left.Equals(right);

    /// <summary>The shifts that begin on a weekday, 0 for Monday.</summary>
    public Shift[] On(int weekday) => _days[weekday];

    /// <summary>Adds other hours to these.</summary>
    /// <exception cref="FormatException">Two shifts overlap.</exception>
    public WeeklyHours Plus(WeeklyHours other)
    {
        var days = NoShifts();
        for (var day = 0; day < DaysPerWeek; day++)
        {
            days[day].AddRange(_days[day]);
            days[day].AddRange(other._days[day]);
        }

        return new WeeklyHours(days);
    }

    public bool Equals(WeeklyHours? other)
    {
        if (other is null)
        {
            return false;
        }

        for (var day = 0; day < DaysPerWeek; day++)
        {
            if (!_days[day].SequenceEqual(other._days[day]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as WeeklyHours);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var shift in _days.SelectMany(static (day, index) => day.Select(shift => (index, shift))))
        {
            hash = unchecked((hash * 31) + shift.GetHashCode());
        }

        return hash;
    }

    public override string ToString() => HoursText.Print(this);

    internal static List<Shift>[] NoShifts()
    {
        var days = new List<Shift>[DaysPerWeek];
        for (var day = 0; day < DaysPerWeek; day++)
        {
            days[day] = [];
        }

        return days;
    }

    private static FormatException Overlap(string day, Shift shift, string otherDay, Shift other) =>
        new($"Hours overlap: {day} {shift.ToText()} and {otherDay} {other.ToText()}. Join them into one, or separate them.");

    private void CheckMidnights()
    {
        for (var day = 0; day < DaysPerWeek; day++)
        {
            var next = (day + 1) % DaysPerWeek;
            if (_days[day].Length == 0 || _days[next].Length == 0)
            {
                continue;
            }

            var last = _days[day][_days[day].Length - 1];
            if (last.End - Shift.MinutesPerDay > _days[next][0].Start)
            {
                throw Overlap(HoursText.DayName(day), last, HoursText.DayName(next), _days[next][0]);
            }
        }
    }
}
