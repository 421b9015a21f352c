namespace ServicePolicy.Auditing;

/// <summary>What became of one obligation: when it began, when it was due, and whether it was kept.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads. See docs/rules.md#audit.</remarks>
public sealed record DutyOutcome
{
    private readonly string _requestId;

    internal DutyOutcome(
        string requestId,
        WorkingCalendar calendar,
        Duty duty,
        Instant start,
        int occurrence,
        Instant? deadline,
        in CountedLimit counted,
        DutyVerdict verdict,
        Duration lateness,
        Instant? endedAt,
        RequestEvent? endedBy,
        bool isDischarged)
    {
        _requestId = requestId;
        Calendar = calendar;
        Duty = duty;
        Start = start;
        Occurrence = occurrence;
        Deadline = deadline;
        Counted = counted;
        Verdict = verdict;
        Lateness = lateness;
        EndedAt = endedAt;
        EndedBy = endedBy;
        IsDischarged = isDischarged;
    }

    /// <summary>The duty that owed it.</summary>
    public Duty Duty { get; }

    /// <summary>
    /// The key that a plan gave the obligation. If contacts that discharged it bounced, the key before the first bounce, since all its keys
    /// name one obligation. The text is built at each call.
    /// </summary>
    public string Key => ObligationKey.Of(_requestId, Duty.Name, Micros.Of(Start), Occurrence);

    /// <summary>The instant since which it was owed.</summary>
    public Instant Start { get; }

    /// <summary>
    /// The last instant that kept it, as it stood at the end, or as it stood when the wait began for an obligation on hold. Null if the
    /// calendar had no open time left.
    /// </summary>
    public Instant? Deadline { get; }

    /// <summary>The policy's time limit; zero if the deadline is an instant that was told or agreed.</summary>
    public TimeLimit Limit => Counted.Limit;

    /// <summary>
    /// The number of this duty's obligations that began before it at the same instant, usually 0. Bounces are not counted.
    /// </summary>
    public int Occurrence { get; }

    /// <summary>Whether it was kept, late, open, overdue or excused.</summary>
    public DutyVerdict Verdict { get; }

    /// <summary>The instant at which it ended; null while it is owed.</summary>
    public Instant? EndedAt { get; }

    /// <summary>The event that discharged or ended it; null while it is owed, or if the passing of time ended it.</summary>
    public RequestEvent? EndedBy { get; }

    /// <summary>
    /// Elapsed time from the deadline to the end, or to the audit while it is owed; zero unless the verdict is late or overdue.
    /// </summary>
    public Duration Lateness { get; }

    /// <summary>
    /// <see cref="Lateness"/> in open time of the policy's calendar; also zero if the desk was closed throughout. Calculated at each call.
    /// </summary>
    public Duration WorkingLateness =>
        Lateness > Duration.Zero ? Calendar.Between(Deadline!.Value, Deadline.Value + Lateness) : Duration.Zero;

    /// <summary>Whether a sufficient contact discharged it, in time or late; otherwise it is owed or ended by other means.</summary>
    internal bool IsDischarged { get; }

    internal CountedLimit Counted { get; }

    internal WorkingCalendar Calendar { get; }

    /// <summary>Whether it was overdue when an event came.</summary>
    internal bool WasOverdueAt(Instant at, RequestEvent fact) =>
        Lateness > Duration.Zero && Deadline < at && (EndedAt is not { } ended || ended > at || fact.Equals(EndedBy));

    /// <summary>Returns the key and the verdict.</summary>
    public override string ToString() => $"{Key} {Verdict}";
}
