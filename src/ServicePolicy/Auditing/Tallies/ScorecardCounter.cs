namespace ServicePolicy.Auditing;

/// <summary>Adds one audit to the counts of a scorecard.</summary>
internal sealed class ScorecardCounter
{
    private readonly RequestAudit _audit;
    private readonly DateTimeZone _zone;
    private readonly StatisticsTally _tally;

    private ScorecardCounter(RequestAudit audit, StatisticsTally tally)
    {
        _audit = audit;
        _zone = audit.Policy.Calendar.Zone;
        _tally = tally;
    }

    public static void Add(RequestAudit audit, StatisticsTally tally)
    {
        var counter = new ScorecardCounter(audit, tally);
        var replay = new ExperienceReplay(audit);
        counter.CountRequest(replay);
        counter.CountExperience(replay.Experience);
        counter.CountContacts();
        counter.CountDuties(replay.KnownAtEnd());
    }

    private void CountRequest(ExperienceReplay replay)
    {
        var received = Micros.Of(_audit.Request.ReceivedAt);
        var end = replay.Closed != Micros.None ? replay.Closed : Micros.Of(_audit.Until);
        var goesOn = replay.ResolutionTold == Micros.None && replay.Closed == Micros.None;
        _tally.Requests++;
        _tally.GoingOn += goesOn ? 1 : 0;
        Note(_tally.FirstContact, replay.FirstContact);
        Note(_tally.FirstByPerson, replay.FirstByPerson);
        Note(_tally.Resolution, replay.ResolutionTold);
        _tally.Arrivals.Note(WeekCounts.HourOf(_audit.Request.ReceivedAt, _zone));

        void Note(TimeTally times, long at) =>
            times.Note(DurationEdges.Seconds((at != Micros.None ? at : end) - received), at != Micros.None);
    }

    private void CountExperience(CustomerExperience experience)
    {
        _tally.Chasers += experience.Chasers.Count;
        _tally.Chased += experience.Chasers.Count > 0 ? 1 : 0;
        _tally.ChasersWhenLate += experience.Chasers.Count(chaser => chaser.WasOverdue);
        _tally.FailedAttempts += experience.FailedAttempts.Count(failed => failed.ContactId is null);
        _tally.Bounces += experience.FailedAttempts.Count(failed => failed.ContactId is not null);
        _tally.Handovers += experience.Handovers.Count;
        _tally.Praise += experience.Praise.Count;
        _tally.Complaints += experience.Complaints.Count;
        foreach (var silence in experience.Silences)
        {
            Count(silence);
        }

        foreach (var commitment in experience.Commitments)
        {
            Count(commitment);
        }
    }

    private void Count(Silence silence)
    {
        var silences = _tally.Silences;
        silences.Ours.Note(DurationEdges.Seconds(Micros.Of(silence.Ours)), silence.End is not null);
        silences.ByDesk += silence.BrokenBy == SilenceBreaker.Desk ? 1 : 0;
        silences.ByCustomer += silence.BrokenBy == SilenceBreaker.Customer ? 1 : 0;
        silences.ByClosing += silence.BrokenBy == SilenceBreaker.Closing ? 1 : 0;
        silences.GoingOn += silence.BrokenBy == SilenceBreaker.Nobody ? 1 : 0;
        silences.Longest.Note(new(
            _audit.Request.Id, Micros.Of(silence.Start), silence.End is { } end ? Micros.Of(end) : null, Micros.Of(silence.Ours)));
    }

    private void Count(CommitmentOutcome commitment)
    {
        var tally = _tally.Commitments.Of(commitment.Kind.ToString());
        tally.Kept += commitment.Ending == CommitmentEnding.Kept ? 1 : 0;
        tally.Corrected += commitment.Ending == CommitmentEnding.Corrected ? 1 : 0;
        tally.Broken += commitment.Ending == CommitmentEnding.Broken ? 1 : 0;
        tally.Open += commitment.Ending == CommitmentEnding.Open ? 1 : 0;
        tally.Excused += commitment.Ending == CommitmentEnding.Excused ? 1 : 0;
        if (commitment.Error is { } error)
        {
            var late = error > Duration.Zero;
            (late ? tally.Late : tally.Early).Note(DurationEdges.Seconds(Math.Abs(Micros.Of(error))));
        }
    }

    private void CountContacts()
    {
        foreach (var fact in _audit.HappenedUntil())
        {
            if (fact is ContactMade { Automatic: false })
            {
                _tally.Contacts.Note(WeekCounts.HourOf(fact.At, _zone));
            }
        }
    }

    private void CountDuties(CustomerView knownAtEnd)
    {
        List<long> due = [];
        foreach (var outcome in _audit.Outcomes)
        {
            var duty = _tally.Duties.Of(outcome.Duty.Name);
            duty.Kept += outcome.Verdict == DutyVerdict.Kept ? 1 : 0;
            duty.Late += outcome.Verdict == DutyVerdict.Late ? 1 : 0;
            duty.Open += outcome.Verdict == DutyVerdict.Open ? 1 : 0;
            duty.Overdue += outcome.Verdict == DutyVerdict.Overdue ? 1 : 0;
            duty.Excused += outcome.Verdict == DutyVerdict.Excused ? 1 : 0;
            if (outcome.Lateness > Duration.Zero)
            {
                duty.Lateness.Note(DurationEdges.Seconds(Micros.Of(outcome.Lateness)));
                _tally.Missed.Note(WeekCounts.HourOf(outcome.Deadline!.Value, _zone));
            }

            if (LimitMeter.CanMeasure(outcome))
            {
                Measure(outcome, duty, new(outcome, knownAtEnd, Micros.Of(_audit.Until)), due);
            }
        }
    }

    private void Measure(DutyOutcome outcome, DutyTally duty, LimitMeter meter, List<long> due)
    {
        var needed = meter.Needed();
        var limits = duty.Limits.Of(meter.Scale.Unit.ToString());
        limits.Needed.Note(needed, outcome.IsDischarged);

        var current = LimitScale.Seconds(outcome.Limit);
        limits.CurrentLimits.Note(current);
        foreach (var stricter in meter.Scale.Standard)
        {
            if (stricter * LimitMeter.MostStricter < current || stricter >= needed || stricter >= current)
            {
                continue;
            }

            meter.FindExtra(stricter, due);
            foreach (var instant in due)
            {
                limits.NoteExtra(stricter, WeekCounts.HourOf(Micros.ToInstant(instant), _zone));
            }
        }
    }
}
