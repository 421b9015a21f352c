namespace ServicePolicy.Auditing;

/// <summary>One obligation of one duty while a history is replayed, in microseconds.</summary>
internal record struct ReplayedObligation
{
    /// <summary>The position of its duty, in which obligations of one start are listed.</summary>
    public int Order;
    public long Start;
    public int Occurrence;
    public CountedLimit Counted;
    public long Deadline;
    public bool OnHold;
    public bool IsOpen;
    public bool IsDischarged;
    public bool WasOverdue;
    public long EndedAt;
    public RequestEvent? EndedBy;

    /// <summary>Whether a duty's answer means this obligation: the same key, bounces apart (docs/rules.md#audit).</summary>
    public readonly bool Is(in Owed owed) => Start == owed.StartAt && Occurrence == owed.Occurrence;

    public static ReplayedObligation Begin(int order, in Owed owed)
    {
        var obligation = new ReplayedObligation { Order = order, Start = owed.StartAt, Occurrence = owed.Occurrence };
        obligation.Renew(owed);
        return obligation;
    }

    /// <summary>Takes over the obligation as it stands now; one that had ended is owed again.</summary>
    public void Renew(in Owed owed)
    {
        Counted = new(owed.Limit, owed.CountedFrom, owed.HoldsInWaits, owed.CountsFromContact);
        (Deadline, OnHold) = (owed.DeadlineAt, owed.OnHold);
        (IsOpen, EndedBy) = (true, null);
    }

    /// <summary>Ends it with an event after which it is no longer owed.</summary>
    public void EndBy(RequestEvent fact, long at, bool suffices) => End(at, IsOverdue(at), suffices, fact);

    /// <summary>
    /// Ends it at an instant from which it is no longer owed, though nothing happened: it counts as it stood just before.
    /// </summary>
    public void EndByTime(long at) => End(at, IsOverdue(at - 1), suffices: false, null);

    public readonly DutyOutcome ToOutcome(string requestId, Duty duty, WorkingCalendar calendar, long until)
    {
        var verdict = VerdictAt(until);
        var isLate = verdict is DutyVerdict.Late or DutyVerdict.Overdue;
        return new(
            requestId,
            calendar,
            duty,
            Micros.ToInstant(Start),
            Occurrence,
            Micros.ToInstantOrNull(Deadline),
            Counted,
            verdict,
            isLate ? Micros.ToDuration((IsOpen ? until : EndedAt) - Deadline) : Duration.Zero,
            IsOpen ? null : Micros.ToInstant(EndedAt),
            EndedBy,
            isDischarged: !IsOpen && IsDischarged);
    }

    public readonly int CompareTo(in ReplayedObligation other)
    {
        var order = Start.CompareTo(other.Start);
        order = order == 0 ? Order.CompareTo(other.Order) : order;
        return order == 0 ? Occurrence.CompareTo(other.Occurrence) : order;
    }

    private readonly DutyVerdict VerdictAt(long until) =>
        IsOpen ? IsOverdue(until) ? DutyVerdict.Overdue : DutyVerdict.Open
        : WasOverdue ? DutyVerdict.Late
        : IsDischarged ? DutyVerdict.Kept
        : DutyVerdict.Excused;

    private readonly bool IsOverdue(long at) => !OnHold && Deadline != Micros.None && at > Deadline;

    private void End(long at, bool overdue, bool suffices, RequestEvent? fact) =>
        (IsOpen, EndedAt, WasOverdue, IsDischarged, EndedBy) = (false, at, overdue, suffices, fact);
}
