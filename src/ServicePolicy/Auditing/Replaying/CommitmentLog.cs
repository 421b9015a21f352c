namespace ServicePolicy.Auditing;

/// <summary>Collects the commitments of a request while its events are replayed.</summary>
internal sealed class CommitmentLog
{
    private readonly List<ToldCommitment> _all = [];
    private ToldCommitment? _estimate;
    private ToldCommitment? _backBy;

    /// <summary>The index of the first commitment that the next resolution measures, if it is an estimate.</summary>
    private int _firstUnmeasured;

    /// <summary>Takes an event.</summary>
    /// <param name="fact">The event.</param>
    /// <param name="at">Its instant, at the earliest the receipt.</param>
    /// <param name="waits">The waits for the customer before it.</param>
    /// <param name="wasOver">Whether the resolution had been told, or the request closed, before it.</param>
    /// <param name="isOver">Whether it is so after it.</param>
    public void Apply(RequestEvent fact, long at, WaitLog waits, bool wasOver, bool isOver)
    {
        switch (fact)
        {
            case ContactMade contact:
                Apply(contact, at, waits, wasOver, isOver);
                break;
            case RequestClosed:
                Settle(ref _estimate, fact, at, waits, CommitmentEnding.Excused);
                Settle(ref _backBy, fact, at, waits, CommitmentEnding.Excused);
                _firstUnmeasured = _all.Count;
                break;
        }
    }

    /// <summary>The commitments as they stand at an instant, in the order they were told.</summary>
    public EquatableList<CommitmentOutcome> Until(long until, WaitLog waits)
    {
        EndUnsettled(_estimate, until, waits);
        EndUnsettled(_backBy, until, waits);
        return EquatableList<CommitmentOutcome>.Owning([.. _all.Select(commitment => commitment.ToOutcome())]);
    }

    private void Apply(ContactMade contact, long at, WaitLog waits, bool wasOver, bool isOver)
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
            MeasureEstimates(at);
        }
    }

    private void SettleBackBy(RequestEvent fact, long at, WaitLog waits, CommitmentEnding inTime)
    {
        if (_backBy is { } commitment)
        {
            commitment.Error = inTime == CommitmentEnding.Kept ? at - commitment.By : Micros.None;
            Settle(ref _backBy, fact, at, waits, inTime);
        }
    }

    private static void Settle(ref ToldCommitment? commitment, RequestEvent fact, long at, WaitLog waits, CommitmentEnding inTime)
    {
        if (commitment is null)
        {
            return;
        }

        commitment.Ending = at <= commitment.By ? inTime : EndingOfPassed(commitment, waits);
        (commitment.EndedAt, commitment.EndedBy) = (at, fact);
        commitment = null;
    }

    private static void EndUnsettled(ToldCommitment? commitment, long until, WaitLog waits)
    {
        if (commitment is not null)
        {
            commitment.Ending = until <= commitment.By ? CommitmentEnding.Open : EndingOfPassed(commitment, waits);
        }
    }

    private static CommitmentEnding EndingOfPassed(ToldCommitment commitment, WaitLog waits) =>
        waits.Around(commitment.By).IsNone ? CommitmentEnding.Broken : CommitmentEnding.Excused;

    private ToldCommitment Add(CommitmentKind kind, long at, long by)
    {
        var commitment = new ToldCommitment(kind, at, by);
        _all.Add(commitment);
        return commitment;
    }

    /// <summary>The resolution was told: notes how far off each estimate since the last resolution was.</summary>
    private void MeasureEstimates(long at)
    {
        for (; _firstUnmeasured < _all.Count; _firstUnmeasured++)
        {
            if (_all[_firstUnmeasured] is { Kind: CommitmentKind.Estimate } estimate)
            {
                estimate.Error = at - estimate.By;
            }
        }
    }

    private sealed class ToldCommitment(CommitmentKind kind, long toldAt, long by)
    {
        public CommitmentKind Kind => kind;

        public long By => by;

        public CommitmentEnding Ending { get; set; }

        public long EndedAt { get; set; } = Micros.None;

        public RequestEvent? EndedBy { get; set; }

        public long Error { get; set; } = Micros.None;

        public CommitmentOutcome ToOutcome() => new(
            kind, Micros.ToInstant(toldAt), Micros.ToInstant(by), Ending, Micros.ToInstantOrNull(EndedAt), EndedBy,
            Error == Micros.None ? null : Micros.ToDuration(Error));
    }
}
