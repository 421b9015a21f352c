namespace ServicePolicy;

/// <summary>
/// The opening hours from one opening to the next closing, in minutes of local time since the midnight that begins its date. The end is
/// above 1,440 when the shift runs into the next date, and at most 24 hours after the start.
/// </summary>
internal readonly record struct Shift(int Start, int End)
{
    public const int MinutesPerDay = 24 * 60;

    /// <summary>Writes the shift, such as <c>22:00-06:00</c>.</summary>
    public string ToText() => $"{Clock(Start)}-{(End == MinutesPerDay ? "24:00" : Clock(End % MinutesPerDay))}";

    /// <summary>
    /// Sorts the shifts of one date and joins those that touch, as long as they can still be written as one. If two overlap, it throws
    /// the error that <paramref name="overlap"/> makes of them.
    /// </summary>
    public static Shift[] Normalise(IEnumerable<Shift> shifts, Func<Shift, Shift, Exception> overlap)
    {
        var ordered = new List<Shift>(shifts);
        ordered.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        var joined = new List<Shift>(ordered.Count);
        foreach (var shift in ordered)
        {
            var last = joined.Count == 0 ? default : joined[joined.Count - 1];
            if (joined.Count > 0 && shift.Start < last.End)
            {
                throw overlap(last, shift);
            }

            if (joined.Count > 0 && shift.Start == last.End && shift.End - last.Start <= MinutesPerDay)
            {
                joined[joined.Count - 1] = new Shift(last.Start, shift.End);
            }
            else
            {
                joined.Add(shift);
            }
        }

        return joined.ToArray();
    }

    private static string Clock(int minutes) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0:00}:{1:00}", minutes / 60, minutes % 60);
}
