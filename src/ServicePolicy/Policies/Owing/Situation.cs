using System.Diagnostics.CodeAnalysis;

namespace ServicePolicy.CustomDuties;

/// <summary>What a duty sees when it is asked what is owed: the request, what the customer knows, the promise, and the hour.</summary>
/// <remarks>Made by the engine for one duty at one instant; it must not be kept.</remarks>
[SuppressMessage("Performance", "CA1815", Justification = "A situation is asked, never compared.")]
public readonly struct Situation
{
    private readonly DutyTerms _terms;
    private readonly long _now;

    internal Situation(ContactPolicy policy, ServiceRequest request, CustomerView knows, DutyTerms terms, long now)
    {
        Policy = policy;
        Request = request;
        Knows = knows;
        _terms = terms;
        _now = now;
    }

    /// <summary>The promise.</summary>
    public ContactPolicy Policy { get; }

    /// <summary>The request.</summary>
    public ServiceRequest Request { get; }

    /// <summary>What the customer knows.</summary>
    public CustomerView Knows { get; }

    /// <summary>The hour; not before the last fact.</summary>
    public Instant Now => Micros.ToInstant(_now);

    internal long NowAt => _now;

    private ref readonly ViewState State => ref Knows.State;

    /// <summary>Whether the desk waits for the customer now.</summary>
    public bool WaitsForCustomer => !State.CustomerWaits.At(_now).IsNone;

    /// <summary>When the last wait for the customer ended; never while one goes on, or where there was none.</summary>
    public Moment LastWaitEnded
    {
        get
        {
            var waits = State.CustomerWaits;
            return waits.Count > 0 && waits[waits.Count - 1].End is var end && end <= _now ? new Moment(end, MomentBracket.Reopened) : Moment.Never;
        }
    }

    /// <summary>When the closing notice was told in the last wait for the customer.</summary>
    public Moment NoticeToldInWait => State.Rare.NoticeInWait;

    /// <summary>How many contacts by a person came before the last one at its very instant.</summary>
    public int ContactsBeforeAtSameInstant => State.Rare.ByPersonAtThatInstant;

    /// <summary>When the wait for the customer that goes on began; never where none does.</summary>
    public Moment WaitBegan =>
        State.CustomerWaits.At(_now) is { IsNone: false } wait ? new Moment(wait.Start, MomentBracket.DeskDone) : Moment.Never;

    /// <summary>The reminders told in the last wait for the customer.</summary>
    public Moments RemindersInWait => State.Rare.RemindersInWait;

    /// <summary>When the resolution was told since the arrival or the last reopening: by a person, or by a machine where the policy allows that.</summary>
    public Moment ResolutionTold
    {
        get
        {
            ref readonly var facts = ref State;
            return facts.ResolutionTold.IsNever && Policy.ResolvesAutomatically ? facts.ToldAnyhow(Topics.Resolution) : facts.ResolutionTold;
        }
    }

    /// <summary>Whether the request is closed, or its resolution has been told since it arrived or was reopened.</summary>
    public bool IsOver => State.IsClosed || !ResolutionTold.IsNever;

    /// <summary>Whether the promise that counts now lapsed while the desk waited for the customer, which excuses it.</summary>
    public bool EstimateLapsedInWait => !State.OutlivedBy(_now).IsNone;

    /// <summary>The end of the wait in which the promise that counts now lapsed; never while the wait goes on.</summary>
    public Moment LapsedEstimateWaitEnded =>
        State.OutlivedBy(_now) is { IsNone: false } wait && wait.End <= _now ? new Moment(wait.End, MomentBracket.Reopened) : Moment.Never;

    /// <summary>Whether a promise to be back that has passed was excused by a wait for the customer.</summary>
    public bool BackByLapsedInWait =>
        State.Rare.BackBy is var by && by != Micros.None && by < _now && !State.CustomerWaits.Around(by).IsNone;

    /// <summary>The oldest failure or broken promise that no apology has followed; never where there is none.</summary>
    public Moment OldestCauseForApology
    {
        get
        {
            ref readonly var state = ref State;
            return Moment.Earliest(
                Moment.Earliest(state.Rare.Unapologised, BrokenByDuties(state.Rare.LastApology)),
                Moment.Earliest(Unsettled(state.BrokenEstimate(_now), state), Unsettled(state.BrokenBackBy(_now), state)));

            static Moment Unsettled(Moment broken, in ViewState state) => broken > state.Rare.LastApology ? broken : Moment.Never;
        }
    }

    /// <summary>When a promise was broken first; never where all were kept.</summary>
    public Moment FirstBrokenCommitment =>
        Moment.Earliest(
            Moment.Earliest(State.Rare.FirstBroken, BrokenByDuties(Moment.Never)),
            Moment.Earliest(State.BrokenEstimate(_now), State.BrokenBackBy(_now)));

    /// <summary>The instant that lies so long before another, in the policy's open time or elapsed; null where there is none.</summary>
    public Instant? CountBackFrom(Instant instant, TimeLimit ahead) =>
        ahead.TryCountBackFrom(Micros.Of(instant), Policy.Calendar, out var before) ? Micros.ToInstant(before) : null;

    /// <summary>Whether some duty of the policy says all of these topics: all that a duty can learn of others.</summary>
    public bool PolicySays(Topics topics) => (Policy.Says & topics) == topics;

    /// <summary>A moment, if nothing sufficient has been told since; else never.</summary>
    public Moment Unmet(Moment since) => since <= Ended || ToldSince(since) ? Moment.Never : since;

    /// <summary>The oldest of some occasions that nothing sufficient has followed; never where all are met.</summary>
    public Moment Unmet(Moments since) => since.FirstAfter(Moment.Latest(LastTold(), Ended));

    /// <summary>Owed since a moment, within a limit; waits change nothing.</summary>
    public Owed Owe(Moment since, TimeLimit within) => Unmet(since) is { IsNever: false } unmet ? Clock(unmet, within, holds: false) : default;

    /// <summary>Owed since the oldest unmet of some occasions, within a limit; waits change nothing.</summary>
    public Owed Owe(Moments since, TimeLimit within) => Unmet(since) is { IsNever: false } unmet ? Clock(unmet, within, holds: false) : default;

    /// <summary>Owed since a moment, within a limit that stands still while the desk waits for the customer.</summary>
    public Owed OweOutsideWaits(Moment since, TimeLimit within) =>
        Unmet(since) is { IsNever: false } unmet ? Clock(unmet, within, holds: true) : default;

    /// <summary>Owed since the oldest unmet of some occasions, within a limit that stands still while the desk waits for the customer.</summary>
    public Owed OweOutsideWaits(Moments since, TimeLimit within) =>
        Unmet(since) is { IsNever: false } unmet ? Clock(unmet, within, holds: true) : default;

    /// <summary>Owed since a moment, by an instant that was told, agreed or is a point of a grid. Its shares are of elapsed time.</summary>
    /// <param name="since">Since when.</param>
    /// <param name="deadline">By when; this instant keeps it.</param>
    /// <param name="ahead">Warn this long before; null: by the policy's share.</param>
    /// <param name="holdsInWaits">Whether it is on hold while the desk waits for the customer; the instant does not move.</param>
    public Owed OweBy(Moment since, Instant deadline, TimeLimit? ahead = null, bool holdsInWaits = false)
    {
        var unmet = Unmet(since);
        return unmet.IsNever ? default : OwingClock.Until(unmet, CauseOf(unmet), State, Policy.Calendar, Micros.Of(deadline), ahead, holdsInWaits, _now);
    }

    /// <summary>Where the call stands that the customer waits for: the attempt owed now, or that all have failed.</summary>
    /// <param name="within">How soon after they asked the first attempt is made.</param>
    /// <param name="attempts">How many are made.</param>
    public CallAttempts CallAttempts(TimeLimit within, int attempts) => CustomDuties.CallAttempts.Of(this, within, attempts);

    /// <summary>When the duty's life ended before the request was reopened or asked after again: what began before that is over.</summary>
    private Moment Ended => _terms.Life switch
    {
        DutyLife.UntilResolutionTold => State.Rare.EndedBefore,
        DutyLife.UntilClosed => Moment.Latest(State.Rare.ClosedBefore, State.Closed),
        _ => Moment.Never,
    };

    /// <summary>Asks the duty what is owed. Nothing is, once its life has ended; a change of policy keeps what was met and missed before.</summary>
    /// <param name="period">Since when the policy governs the request, and which one did before; null where no other did.</param>
    /// <param name="owed">The answer, written in place: it is too large to be handed about.</param>
    internal void Ask(PolicyPeriod? period, out Owed owed)
    {
        if (_terms.Life == DutyLife.UntilResolutionTold && IsOver)
        {
            owed = default;
            return;
        }

        owed = _terms.Duty.Owes(this);
        if (owed.HasEnded(this))
        {
            owed = default;
        }
        else if (owed.Since.Bracket == MomentBracket.Reopened)
        {
            owed = owed.WithOccurrence(owed.Occurrence + OpeningsBefore(owed));
        }

        if (period is not null)
        {
            owed = period.CarryOver(Request, _terms.Duty.Name, owed);
        }
    }

    /// <summary>
    /// Of what is owed since a reopening or the end of a wait: the rounds that began before it at the same instant. The end of a wait began
    /// one where a contact at that very instant has met it.
    /// </summary>
    private int OpeningsBefore(in Owed owed)
    {
        var count = 0;
        var rounds = Knows.Openings;
        for (var i = 0; i < rounds.Count && rounds[i] < owed.Since; i++)
        {
            count += Math.Max(rounds[i].Value, State.ReceivedAt) == owed.StartAt ? 1 : 0;
        }

        var waitEnded = State.CustomerWaits.Around(owed.StartAt) is { IsNone: false } wait && wait.End == owed.StartAt;
        return waitEnded && ToldSince(new Moment(owed.StartAt, MomentBracket.First)) ? count + 1 : count;
    }

    /// <summary>Whether something sufficient has been told after a moment.</summary>
    internal bool ToldSince(Moment since)
    {
        var suffices = _terms.Suffices;
        foreach (ref readonly var contact in State.Told.NewestFirst)
        {
            if (contact.At <= since)
            {
                return false;
            }

            if (suffices.IsMetBy(contact))
            {
                return true;
            }
        }

        return false;
    }

    private Moment BrokenByDuties(Moment after)
    {
        var broken = Moment.Never;
        var duties = Policy.DutyList;
        for (var i = 0; i < duties.Count; i++)
        {
            broken = Moment.Earliest(broken, duties[i].Broken(this, after));
        }

        return broken;
    }

    /// <summary>The cause that a moment tells by itself: only these facts lie in their brackets.</summary>
    private StartCause CauseOf(Moment since) =>
        since == State.Openings.First ? StartCause.Received
        : since.Bracket == MomentBracket.Reopened ? (State.Openings.Contains(since) ? StartCause.Reopened : StartCause.WaitEnded)
        : since.Bracket == MomentBracket.Last ? StartCause.CommitmentBroken
        : StartCause.Fact;

    private Moment LastTold()
    {
        var suffices = _terms.Suffices;
        foreach (ref readonly var contact in State.Told.NewestFirst)
        {
            if (suffices.IsMetBy(contact))
            {
                return contact.At;
            }
        }

        return Moment.Never;
    }

    private Owed Clock(Moment since, TimeLimit within, bool holds) =>
        OwingClock.Within(since, CauseOf(since), State, Policy.Calendar, within, holds, Policy.DueSoon, _now);
}
