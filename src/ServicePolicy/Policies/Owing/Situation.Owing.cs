namespace ServicePolicy.CustomDuties;

/// <content>The answer: what is unmet, since when and by when.</content>
public readonly partial struct Situation
{
    /// <summary>Returns a moment if no sufficient contact has been made since then and the duty has not ended since then.</summary>
    /// <param name="since">The moment.</param>
    /// <returns>The same moment, or never if the duty has been met or has ended since then.</returns>
    public Moment Unmet(Moment since) => since <= Ended || ToldSince(since) ? Moment.Never : since;

    /// <summary>Finds the oldest of some moments since which no sufficient contact has been made and the duty has not ended.</summary>
    /// <param name="since">The moments.</param>
    /// <returns>The oldest such moment; never if there is none.</returns>
    public Moment Unmet(Moments since) => since.FirstAfter(Moment.Latest(LastTold(), Ended));

    /// <summary>Owed since a moment, within a time limit. Waits for the customer do not hold it.</summary>
    /// <param name="since">The moment since which it is owed; since never, nothing is owed.</param>
    /// <param name="within">The time limit, counted from that moment, at the earliest from the receipt.</param>
    /// <returns>What is owed, or <see cref="Owed.Nothing"/> if a sufficient contact has been made since.</returns>
    public Owed Owe(Moment since, TimeLimit within) =>
        Unmet(since) is { IsNever: false } unmet ? Clock(unmet, within, holds: false) : default;

    /// <summary>Owed since the oldest unmet of some moments, within a time limit. Waits for the customer do not hold it.</summary>
    /// <param name="since">The moments at which it began to be owed; the oldest unmet one counts.</param>
    /// <param name="within">The time limit, counted from that moment, at the earliest from the receipt.</param>
    /// <returns>What is owed, or <see cref="Owed.Nothing"/> if a sufficient contact has been made since each of them.</returns>
    public Owed Owe(Moments since, TimeLimit within) =>
        Unmet(since) is { IsNever: false } unmet ? Clock(unmet, within, holds: false) : default;

    /// <summary>Owed since a moment, within a time limit whose clock stands still while the desk waits for the customer.</summary>
    /// <param name="since">The moment since which it is owed; since never, nothing is owed.</param>
    /// <param name="within">The time limit, counted from that moment, at the earliest from the receipt.</param>
    /// <returns>What is owed, or <see cref="Owed.Nothing"/> if a sufficient contact has been made since.</returns>
    public Owed OweOutsideWaits(Moment since, TimeLimit within) =>
        Unmet(since) is { IsNever: false } unmet ? Clock(unmet, within, holds: true) : default;

    /// <summary>
    /// Owed since the oldest unmet of some moments, within a time limit whose clock stands still while the desk waits for the customer.
    /// </summary>
    /// <param name="since">The moments at which it began to be owed; the oldest unmet one counts.</param>
    /// <param name="within">The time limit, counted from that moment, at the earliest from the receipt.</param>
    /// <returns>What is owed, or <see cref="Owed.Nothing"/> if a sufficient contact has been made since each of them.</returns>
    public Owed OweOutsideWaits(Moments since, TimeLimit within) =>
        Unmet(since) is { IsNever: false } unmet ? Clock(unmet, within, holds: true) : default;

    /// <summary>
    /// Owed since a moment, by an instant that was told, agreed or fixed. Fractions of its time, such as for "due soon", are of elapsed
    /// time.
    /// </summary>
    /// <param name="since">The moment since which it is owed; since never, nothing is owed.</param>
    /// <param name="deadline">The last instant that is on time.</param>
    /// <param name="ahead">The time before the deadline at which it is due soon; null for the policy's fraction.</param>
    /// <param name="holdsInWaits">Whether it is on hold while the desk waits for the customer. The deadline does not move.</param>
    /// <returns>What is owed, or <see cref="Owed.Nothing"/> if a sufficient contact has been made since.</returns>
    public Owed OweBy(Moment since, Instant deadline, TimeLimit? ahead = null, bool holdsInWaits = false)
    {
        var unmet = Unmet(since);
        return unmet.IsNever
            ? default
            : OwingClock.Until(unmet, CauseOf(unmet), State, Policy.Calendar, Micros.Of(deadline), ahead, holdsInWaits, _now);
    }

    /// <summary>Finds the state of a call that the customer waits for: the attempt that is owed now, or that no attempt is left.</summary>
    /// <param name="within">The time limit for the first attempt, counted from when the customer asked.</param>
    /// <param name="attempts">The number of attempts, 1 or more.</param>
    /// <returns>The state; its default value if the customer waits for no call.</returns>
    public CallAttempts CallAttempts(TimeLimit within, int attempts) => CustomDuties.CallAttempts.Of(this, within, attempts);

    /// <summary>
    /// The moment when the duty's life last ended. What began before it is over, although the request was reopened or the customer asked
    /// again.
    /// </summary>
    private Moment Ended => _terms.Life switch
    {
        DutyLife.UntilResolutionTold => State.Rare.EndedBefore,
        DutyLife.UntilClosed => Moment.Latest(State.Rare.ClosedBefore, State.Closed),
        _ => Moment.Never,
    };

    /// <summary>
    /// Asks the duty what it owes: nothing once its life has ended. A change of policy keeps what was met and missed before.
    /// </summary>
    /// <param name="period">The period in which the policy governs the request; null if no other policy did before.</param>
    /// <param name="owed">The answer, written in place because it is large.</param>
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
    /// The obligations that began, at the same instant, before one that is owed since a reopening or the end of a wait. The end of a wait
    /// began one of them if a contact at that very instant has met it.
    /// </summary>
    private int OpeningsBefore(in Owed owed)
    {
        var count = 0;
        var openings = Knows.Openings;
        for (var i = 0; i < openings.Count && openings[i] < owed.Since; i++)
        {
            count += Math.Max(openings[i].Value, State.ReceivedAt) == owed.StartAt ? 1 : 0;
        }

        var waitEnded = State.CustomerWaits.Around(owed.StartAt) is { IsNone: false } wait && wait.End == owed.StartAt;
        return waitEnded && ToldSince(new Moment(owed.StartAt, MomentBracket.First)) ? count + 1 : count;
    }

    /// <summary>Whether a sufficient contact has been made after a moment.</summary>
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

    /// <summary>The cause that follows from a moment alone, because no other facts have its bracket.</summary>
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
