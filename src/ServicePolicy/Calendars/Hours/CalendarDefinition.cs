namespace ServicePolicy;

/// <summary>The definition of a calendar, from which its tables of intervals are compiled. Immutable, with value equality.</summary>
internal abstract class CalendarDefinition : IEquatable<CalendarDefinition>
{
    /// <summary>Whether the definition shows, without compiling anything, that the calendar is open at every instant.</summary>
    public abstract bool NeverCloses { get; }

    /// <summary>
    /// Estimates the number of open intervals in a number of days, never far too low: the size with which arrays are first made.
    /// </summary>
    public abstract int EstimateIntervals(int days);

    /// <summary>
    /// Adds all open intervals that meet [from, to) to a builder, in rising order of their openings; they may touch, overlap and reach
    /// beyond the range.
    /// </summary>
    public abstract void Emit(long from, long to, OpenIntervalBuilder builder);

    /// <summary>Lists the dates of a range of days that are closed although the weekly hours would open them.</summary>
    public abstract IEnumerable<ClosedDate> ClosedDates(int first, int last);

    /// <summary>Writes the hours as people do.</summary>
    public abstract string Describe(Language language);

    /// <summary>The parts that the calendar was built from; null for a combination of others.</summary>
    public virtual CalendarParts? Parts => null;

    public abstract bool Equals(CalendarDefinition? other);

    public sealed override bool Equals(object? obj) => Equals(obj as CalendarDefinition);

    public abstract override int GetHashCode();

    public abstract override string ToString();
}
