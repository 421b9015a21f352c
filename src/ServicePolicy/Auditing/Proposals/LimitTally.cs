namespace ServicePolicy.Auditing;

/// <summary>The time that obligations took on the clock of their limit, and the contacts that stricter limits would have taken.</summary>
internal sealed record LimitTally : ITally<LimitTally>
{
    public TimeTally Needed { get; init; } = new();

    /// <summary>How many obligations were due within each of the policy's limits, by the limit in seconds.</summary>
    public CountMap<long> CurrentLimits { get; init; } = [];

    /// <summary>
    /// Contacts that were not made in time under a stricter limit. A key is that limit in seconds times the hours of a week, plus the hour
    /// of the week that the contact was due in.
    /// </summary>
    public CountMap<long> Extra { get; init; } = [];

    public void NoteExtra(long limit, int hour) => Extra.Note((limit * WeekCounts.HoursAWeek) + hour);

    /// <summary>For each stricter limit in seconds, the contacts by the hour of the week.</summary>
    public ILookup<long, (int Hour, long Count)> ExtraByLimit() => Extra.ToLookup(
        entry => entry.Key / WeekCounts.HoursAWeek,
        entry => ((int)(entry.Key % WeekCounts.HoursAWeek), entry.Value));

    public void Add(LimitTally other)
    {
        Needed.Add(other.Needed);
        CurrentLimits.Add(other.CurrentLimits);
        Extra.Add(other.Extra);
    }
}
