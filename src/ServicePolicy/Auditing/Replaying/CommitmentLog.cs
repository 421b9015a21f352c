namespace ServicePolicy.Auditing;

/// <summary>The promises a customer was told, as the events of a request are told.</summary>
internal sealed class CommitmentLog
{
    private readonly List<Told> _all = [];
    private Told? _estimate;
    private Told? _backBy;

    /// <summary>From this one on, estimates are measured against the next resolution.</summary>
    private int _round;

    /// <summary>Takes an event.</summary>
    /// <param name="fact">The event.</param>
    /// <param name="at">Its instant, at the earliest the receipt.</param>
    /// <param name="waits">The waits for the customer before it.</param>
    /// <param name="wasOver">Whether the resolution had been told, or the request closed, before it.</param>
    /// <param name="isOver">Whether it is so after it.</param>
    public void Tell(RequestEvent fact, long at, WaitLog waits, bool wasOver, bool isOver)
    {
        switch (fact)
        {
            case ContactMade contact:
                Tell(contact, at, waits, wasOver, isOver);
                break;
            case RequestClosed:
                Settle(ref _estimate, fact, at, waits, CommitmentEnding.Excused);
                Settle(ref _backBy, fact, at, waits, CommitmentEnding.Excused);
                _round = _all.Count;
                break;
        }
    }

    public EquatableList<CommitmentOutcome> Until(long until, WaitLog waits)
    {
        Stand(_estimate, until, waits);
        Stand(_backBy, until, waits);
        return EquatableList<CommitmentOutcome>.Owning([.. _all.Select(told => told.Outcome())]);
    }

    private void Tell(ContactMade contact, long at, WaitLog waits, bool wasOver, bool isOver)
    {
        if (!contact.Automatic)
        {
            SettleBackBy(contact, at, waits, CommitmentEnding.Kept);
        }

        if (contact.Estimate is { } estimate && estimate.ByMicro is var by && (_estimate is null || _estimate.By != by))
        {
            Settle(ref _estimate, contact, at, waits, CommitmentEnding.Corrected);
            _estimate = Add(CommitmentKind.Estimate, at, by);
        }

        if (contact.BackBy is { } back && !isOver && Micros.Of(back) is var backBy && (_backBy is null || _backBy.By != backBy))
        {
            SettleBackBy(contact, at, waits, CommitmentEnding.Corrected);
            _backBy = Add(CommitmentKind.BackBy, at, backBy);
        }

        // An estimate told after the result is kept by it.
        if (isOver && (!wasOver || _estimate is not null))
        {
            Settle(ref _estimate, contact, at, waits, CommitmentEnding.Kept);
            Measure(at);
        }
    }

    private void SettleBackBy(RequestEvent fact, long at, WaitLog waits, CommitmentEnding inTime)
    {
        if (_backBy is { } promise)
        {
            promise.Error = inTime == CommitmentEnding.Kept ? at - promise.By : Micros.None;
            Settle(ref _backBy, fact, at, waits, inTime);
        }
    }

    private static void Settle(ref Told? promise, RequestEvent fact, long at, WaitLog waits, CommitmentEnding inTime)
    {
        if (promise is null)
        {
            return;
        }

        promise.Ending = at <= promise.By ? inTime : Lapsed(promise, waits);
        (promise.EndedAt, promise.EndedBy) = (at, fact);
        promise = null;
    }

    private static void Stand(Told? promise, long until, WaitLog waits)
    {
        if (promise is not null)
        {
            promise.Ending = until <= promise.By ? CommitmentEnding.Open : Lapsed(promise, waits);
        }
    }

    private static CommitmentEnding Lapsed(Told promise, WaitLog waits) =>
        waits.Around(promise.By).IsNone ? CommitmentEnding.Broken : CommitmentEnding.Excused;

    private Told Add(CommitmentKind kind, long at, long by)
    {
        var told = new Told(kind, at, by);
        _all.Add(told);
        return told;
    }

    /// <summary>The resolution was told: how far off each estimate since the last one was.</summary>
    private void Measure(long at)
    {
        for (; _round < _all.Count; _round++)
        {
            if (_all[_round] is { Kind: CommitmentKind.Estimate } estimate)
            {
                estimate.Error = at - estimate.By;
            }
        }
    }

    private sealed class Told(CommitmentKind kind, long toldAt, long by)
    {
        public CommitmentKind Kind => kind;

        public long By => by;

        public CommitmentEnding Ending { get; set; }

        public long EndedAt { get; set; } = Micros.None;

        public RequestEvent? EndedBy { get; set; }

        public long Error { get; set; } = Micros.None;

        public CommitmentOutcome Outcome() => new(
            kind, Micros.ToInstant(toldAt), Micros.ToInstant(by), Ending, Micros.ToInstantOrNull(EndedAt), EndedBy,
            Error == Micros.None ? null : Micros.ToDuration(Error));
    }
}
