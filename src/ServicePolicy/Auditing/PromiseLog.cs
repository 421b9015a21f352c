namespace ServicePolicy;

/// <summary>The promises a customer was told, as the events of a request are told.</summary>
internal sealed class PromiseLog
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
                Settle(ref _estimate, fact, at, waits, PromiseEnding.Excused);
                Settle(ref _backBy, fact, at, waits, PromiseEnding.Excused);
                _round = _all.Count;
                break;
        }
    }

    public ValueList<PromiseOutcome> Until(long until, WaitLog waits)
    {
        Stand(_estimate, until, waits);
        Stand(_backBy, until, waits);
        return ValueList<PromiseOutcome>.Owning([.. _all.Select(told => told.Outcome())]);
    }

    private void Tell(ContactMade contact, long at, WaitLog waits, bool wasOver, bool isOver)
    {
        if (!contact.Automatic)
        {
            SettleBackBy(contact, at, waits, PromiseEnding.Kept);
        }

        if (contact.Estimate is { } estimate && estimate.ByMicro is var by && (_estimate is null || _estimate.By != by))
        {
            Settle(ref _estimate, contact, at, waits, PromiseEnding.Corrected);
            _estimate = Add(PromiseKind.Estimate, at, by);
        }

        if (contact.BackBy is { } back && !isOver && Micros.Of(back) is var backBy && (_backBy is null || _backBy.By != backBy))
        {
            SettleBackBy(contact, at, waits, PromiseEnding.Corrected);
            _backBy = Add(PromiseKind.BackBy, at, backBy);
        }

        // An estimate told after the result is kept by it.
        if (isOver && (!wasOver || _estimate is not null))
        {
            Settle(ref _estimate, contact, at, waits, PromiseEnding.Kept);
            Measure(at);
        }
    }

    private void SettleBackBy(RequestEvent fact, long at, WaitLog waits, PromiseEnding inTime)
    {
        if (_backBy is { } promise)
        {
            promise.Error = inTime == PromiseEnding.Kept ? at - promise.By : Micros.None;
            Settle(ref _backBy, fact, at, waits, inTime);
        }
    }

    private static void Settle(ref Told? promise, RequestEvent fact, long at, WaitLog waits, PromiseEnding inTime)
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
            promise.Ending = until <= promise.By ? PromiseEnding.Open : Lapsed(promise, waits);
        }
    }

    private static PromiseEnding Lapsed(Told promise, WaitLog waits) =>
        waits.Around(promise.By).IsNone ? PromiseEnding.Broken : PromiseEnding.Excused;

    private Told Add(PromiseKind kind, long at, long by)
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
            if (_all[_round] is { Kind: PromiseKind.Estimate } estimate)
            {
                estimate.Error = at - estimate.By;
            }
        }
    }

    private sealed class Told(PromiseKind kind, long toldAt, long by)
    {
        public PromiseKind Kind => kind;

        public long By => by;

        public PromiseEnding Ending { get; set; }

        public long EndedAt { get; set; } = Micros.None;

        public RequestEvent? EndedBy { get; set; }

        public long Error { get; set; } = Micros.None;

        public PromiseOutcome Outcome() => new(
            kind, Micros.ToInstant(toldAt), Micros.ToInstant(by), Ending, Micros.ToInstantOrNull(EndedAt), EndedBy,
            Error == Micros.None ? null : Micros.ToDuration(Error));
    }
}
