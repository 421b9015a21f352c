namespace ServicePolicy.Auditing;

/// <summary>One obligation of one duty while a history is replayed, in microseconds.</summary>
internal record struct ReplayedObligation
{
    public int Order;
    public long Start;
    public int Occurrence;
    public TimeLimit Limit;
    public long Deadline;
    public bool OnHold;
    public long CountedFrom;
    public bool HoldsInWaits;
    public bool CountsFromContact;
    public bool IsOpen;
    public bool IsDischarged;
    public bool WasOverdue;
    public long EndedAt;
    public RequestEvent? EndedBy;

    /// <summary>Whether a duty speaks of this obligation: what a key names, bounces apart (docs/rules.md#audit).</summary>
    public readonly bool Is(in Owed owed) => Start == owed.StartAt && Occurrence == owed.Occurrence;

    public static ReplayedObligation Begun(int order, in Owed owed)
    {
        var round = new ReplayedObligation { Order = order, Start = owed.StartAt, Occurrence = owed.Occurrence };
        round.Renew(owed);
        return round;
    }

    /// <summary>The same obligation as it stands now; one that had been let go is owed again.</summary>
    public void Renew(in Owed owed)
    {
        (Limit, Deadline, OnHold) = (owed.Limit, owed.DeadlineAt, owed.OnHold);
        (CountedFrom, HoldsInWaits, CountsFromContact) = (owed.CountedFrom, owed.HoldsInWaits, owed.CountsFromContact);
        (IsOpen, EndedBy) = (true, null);
    }

    /// <summary>An event after which it is no longer owed.</summary>
    public void EndBy(RequestEvent fact, long at, bool suffices) => End(at, IsOverdue(at), suffices, fact);

    /// <summary>An instant from which it is no longer owed, though nothing happened: it counts as it stood just before.</summary>
    public void EndByTime(long at) => End(at, IsOverdue(at - 1), suffices: false, null);

    public readonly DutyVerdict VerdictAt(long until) =>
        IsOpen ? IsOverdue(until) ? DutyVerdict.Overdue : DutyVerdict.Open
        : WasOverdue ? DutyVerdict.Late
        : IsDischarged ? DutyVerdict.Kept
        : DutyVerdict.Excused;

    public readonly int CompareTo(in ReplayedObligation other)
    {
        var order = Start.CompareTo(other.Start);
        order = order == 0 ? Order.CompareTo(other.Order) : order;
        return order == 0 ? Occurrence.CompareTo(other.Occurrence) : order;
    }

    private readonly bool IsOverdue(long at) => !OnHold && Deadline != Micros.None && at > Deadline;

    private void End(long at, bool overdue, bool suffices, RequestEvent? fact) =>
        (IsOpen, EndedAt, WasOverdue, IsDischarged, EndedBy) = (false, at, overdue, suffices, fact);
}
