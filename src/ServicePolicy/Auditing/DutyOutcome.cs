namespace ServicePolicy.Auditing;

/// <summary>What became of one obligation: since when and by when it was owed, and whether it was kept.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads. See docs/rules.md#audit.</remarks>
public sealed record DutyOutcome
{
    private readonly string _request;
    private readonly WorkingCalendar _calendar;

    internal DutyOutcome(string request, Duty duty, in ReplayedObligation round, WorkingCalendar calendar, long until)
    {
        _request = request;
        _calendar = calendar;
        Duty = duty;
        Start = Micros.ToInstant(round.Start);
        Deadline = Micros.ToInstantOrNull(round.Deadline);
        Limit = round.Limit;
        Occurrence = round.Occurrence;
        Verdict = round.VerdictAt(until);
        EndedAt = round.IsOpen ? null : Micros.ToInstant(round.EndedAt);
        EndedBy = round.EndedBy;
        IsDischarged = !round.IsOpen && round.IsDischarged;
        CountedFrom = round.CountedFrom;
        HoldsInWaits = round.HoldsInWaits;
        CountsFromContact = round.CountsFromContact;
        if (Verdict is DutyVerdict.Late or DutyVerdict.Overdue)
        {
            Lateness = Micros.ToDuration((round.IsOpen ? until : round.EndedAt) - round.Deadline);
        }
    }

    /// <summary>The duty it came from.</summary>
    public Duty Duty { get; }

    /// <summary>
    /// The key a plan gave it; where contacts that discharged it bounced, the one before the first bounce, since all its keys name one
    /// obligation. Made anew each time it is asked for.
    /// </summary>
    public string Key => ObligationKey.Of(_request, Duty.Name, Micros.Of(Start), Occurrence);

    /// <summary>Since when it was owed.</summary>
    public Instant Start { get; }

    /// <summary>
    /// The last instant that kept it, as it stood at the end; of one on hold, as it stood when the wait began. Null where the calendar had no
    /// open time left.
    /// </summary>
    public Instant? Deadline { get; }

    /// <summary>The limit of the promise; zero where the deadline is an instant that was told or agreed.</summary>
    public TimeLimit Limit { get; }

    /// <summary>0, or how many rounds began before it at the very same instant; bounces are not counted.</summary>
    public int Occurrence { get; }

    /// <summary>What became of it.</summary>
    public DutyVerdict Verdict { get; }

    /// <summary>When it ended; null while it is owed.</summary>
    public Instant? EndedAt { get; }

    /// <summary>The event that discharged or ended it; null while it is owed, or where the passing of time ended it.</summary>
    public RequestEvent? EndedBy { get; }

    /// <summary>Elapsed time from the deadline to the end, or until the audit while it is owed; zero unless late or overdue.</summary>
    public Duration Lateness { get; }

    /// <summary>
    /// As <see cref="Lateness"/>, in open time of the policy's calendar; zero also where the desk was closed all along. Counted anew each time
    /// it is asked for.
    /// </summary>
    public Duration WorkingLateness => Lateness > Duration.Zero ? _calendar.Between(Deadline!.Value, Deadline.Value + Lateness) : Duration.Zero;

    /// <summary>Whether something sufficient was told, in time or late; else it ended by other means, or is owed.</summary>
    internal bool IsDischarged { get; }

    /// <summary>Where its limit began to count: the start, or later for the sooner of two.</summary>
    internal long CountedFrom { get; }

    internal bool HoldsInWaits { get; }

    /// <summary>Whether it counts from a contact, and so comes round again after each: a cadence.</summary>
    internal bool CountsFromContact { get; }

    internal WorkingCalendar Calendar => _calendar;

    /// <summary>Whether it was overdue when an event came.</summary>
    internal bool WasOverdueAt(Instant at, RequestEvent fact) =>
        Lateness > Duration.Zero && Deadline < at && (EndedAt is not { } ended || ended > at || fact.Equals(EndedBy));

    /// <summary>Key and verdict.</summary>
    public override string ToString() => $"{Key} {Verdict}";
}
