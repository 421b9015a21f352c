namespace ServicePolicy.Auditing;

/// <summary>Counts one audit into a card.</summary>
internal sealed class ScorecardCounter
{
    private readonly RequestAudit _audit;
    private readonly DateTimeZone _zone;
    private readonly StatisticsTally _card;

    private ScorecardCounter(StatisticsTally card, RequestAudit audit)
    {
        _card = card;
        _audit = audit;
        _zone = audit.Policy.Calendar.Zone;
    }

    public static void Into(StatisticsTally card, RequestAudit audit)
    {
        var counting = new ScorecardCounter(card, audit);
        var told = ExperienceReplay.Of(audit);
        counting.Count(told);
        counting.CountEvents();
        counting.CountDuties(told.KnewAtLast());
    }

    private void Count(ExperienceReplay told)
    {
        var received = Micros.Of(_audit.Request.ReceivedAt);
        var until = Micros.Of(_audit.Until);
        var goesOn = told.ResolutionTold == Micros.None && told.Closed == Micros.None;
        _card.Requests++;
        _card.GoingOn += goesOn ? 1 : 0;
        Note(_card.FirstContact, told.FirstContact);
        Note(_card.FirstByPerson, told.FirstByPerson);
        Note(_card.Resolution, told.ResolutionTold);
        _card.Arrivals.Note(WeekCounts.HourOf(_audit.Request.ReceivedAt, _zone));

        _card.Chasers += told.Chasers.Count;
        _card.Chased += told.Chasers.Count > 0 ? 1 : 0;
        _card.ChasersWhenLate += told.Chasers.Count(chaser => chaser.WasOverdue);
        foreach (var silence in told.Silences)
        {
            Count(silence);
        }

        foreach (var promise in told.Promises)
        {
            Count(promise);
        }

        void Note(TimeTally tally, long at)
        {
            var end = at != Micros.None ? at : told.Closed != Micros.None ? told.Closed : until;
            tally.Note(DurationEdges.Seconds(end - received), at != Micros.None);
        }
    }

    private void Count(Silence silence)
    {
        var silences = _card.Silences;
        silences.Ours.Note(DurationEdges.Seconds(Micros.Of(silence.Ours)), silence.End is not null);
        silences.ByDesk += silence.BrokenBy == SilenceBreaker.Desk ? 1 : 0;
        silences.ByCustomer += silence.BrokenBy == SilenceBreaker.Customer ? 1 : 0;
        silences.ByClosing += silence.BrokenBy == SilenceBreaker.Closing ? 1 : 0;
        silences.GoingOn += silence.BrokenBy == SilenceBreaker.Nobody ? 1 : 0;
        silences.Longest.Note(new(_audit.Request.Id, Micros.Of(silence.Start), silence.End is { } end ? Micros.Of(end) : null, Micros.Of(silence.Ours)));
    }

    private void Count(CommitmentOutcome promise)
    {
        var tally = _card.Promises.Of(promise.Kind.ToString());
        tally.Kept += promise.Ending == CommitmentEnding.Kept ? 1 : 0;
        tally.Corrected += promise.Ending == CommitmentEnding.Corrected ? 1 : 0;
        tally.Broken += promise.Ending == CommitmentEnding.Broken ? 1 : 0;
        tally.Open += promise.Ending == CommitmentEnding.Open ? 1 : 0;
        tally.Excused += promise.Ending == CommitmentEnding.Excused ? 1 : 0;
        if (promise.Error is { } error)
        {
            var late = error > Duration.Zero;
            (late ? tally.Late : tally.Early).Note(DurationEdges.Seconds(Math.Abs(Micros.Of(error))));
        }
    }

    private void CountEvents()
    {
        foreach (var fact in _audit.HappenedUntil())
        {
            _card.FailedAttempts += fact is ContactFailed { ContactId: null } ? 1 : 0;
            _card.Bounces += fact is ContactFailed { ContactId: not null } ? 1 : 0;
            _card.HandOvers += fact is HandedOver ? 1 : 0;
            _card.Praise += RequestAudit.IsPraise(fact) ? 1 : 0;
            _card.Complaints += RequestAudit.IsComplaint(fact) ? 1 : 0;
            if (fact is ContactMade { Automatic: false })
            {
                _card.Contacts.Note(WeekCounts.HourOf(fact.At, _zone));
            }
        }
    }

    private void CountDuties(CustomerView knew)
    {
        List<long> due = [];
        foreach (var outcome in _audit.Outcomes)
        {
            var duty = _card.Duties.Of(outcome.Duty.Name);
            duty.Kept += outcome.Verdict == DutyVerdict.Kept ? 1 : 0;
            duty.Late += outcome.Verdict == DutyVerdict.Late ? 1 : 0;
            duty.Open += outcome.Verdict == DutyVerdict.Open ? 1 : 0;
            duty.Overdue += outcome.Verdict == DutyVerdict.Overdue ? 1 : 0;
            duty.Excused += outcome.Verdict == DutyVerdict.Excused ? 1 : 0;
            if (outcome.Lateness > Duration.Zero)
            {
                duty.Lateness.Note(DurationEdges.Seconds(Micros.Of(outcome.Lateness)));
                _card.Missed.Note(WeekCounts.HourOf(outcome.Deadline!.Value, _zone));
            }

            if (LimitMeter.CanMeasure(outcome))
            {
                Measure(outcome, duty, new(outcome, knew, Micros.Of(_audit.Until)), due);
            }
        }
    }

    private void Measure(DutyOutcome outcome, DutyTally duty, LimitMeter meter, List<long> due)
    {
        var needed = meter.Needed();
        var limits = duty.Limits.Of(meter.Scale.Unit.ToString());
        limits.Needed.Note(needed, outcome.IsDischarged);

        var promised = LimitScale.Seconds(outcome.Limit);
        limits.Promised.Note(promised);
        foreach (var stricter in meter.Scale.Ladder)
        {
            if (stricter * LimitMeter.MostStricter < promised || stricter >= needed || stricter >= promised)
            {
                continue;
            }

            meter.Extra(stricter, due);
            foreach (var instant in due)
            {
                limits.Extra.Note((stricter * WeekHours) + WeekCounts.HourOf(Micros.ToInstant(instant), _zone));
            }
        }
    }

    /// <summary>The hours of a week: a key of <see cref="LimitTally.Extra"/> is a limit in seconds times this, plus the hour.</summary>
    internal const int WeekHours = 168;
}
