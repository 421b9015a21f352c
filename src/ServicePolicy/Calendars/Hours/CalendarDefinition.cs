namespace ServicePolicy;

/// <summary>What a calendar means, from which its table of intervals is compiled. Immutable, with value equality.</summary>
internal abstract class CalendarDefinition : IEquatable<CalendarDefinition>
{
    /// <summary>Whether it is known, without compiling anything, to be open at every instant.</summary>
    public abstract bool NeverCloses { get; }

    /// <summary>A guess, never far below, of the open intervals in so many days; what the arrays are first made for.</summary>
    public abstract int EstimateIntervals(int days);

    /// <summary>
    /// Adds all open intervals that meet [from, to) in rising order of their openings; they may touch, overlap and stick out.
    /// </summary>
    public abstract void Emit(long from, long to, OpenIntervalBuilder sink);

    /// <summary>The dates of a range of days that are closed though the week would open them, with the name of the holidays, if they have one.</summary>
    public abstract IEnumerable<ClosedDate> ClosedDates(int first, int last);

    /// <summary>The hours as people write them.</summary>
    public abstract string Describe(Language language);

    /// <summary>What it was built of; null for a combination of others.</summary>
    public virtual CalendarParts? Parts => null;

    public abstract bool Equals(CalendarDefinition? other);

    public sealed override bool Equals(object? obj) => Equals(obj as CalendarDefinition);

    public abstract override int GetHashCode();

    public abstract override string ToString();
}
