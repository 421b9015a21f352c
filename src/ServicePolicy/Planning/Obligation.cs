namespace ServicePolicy;

/// <summary>One thing the customer is owed: since when, by when, in which window and channel.</summary>
/// <remarks>Equal by value. Immutable; keys and explanations are made when asked for. See docs/rules.md#the-last-moment-to-act.</remarks>
public sealed class Obligation : IEquatable<Obligation>
{
    private readonly Reckoning _reckoning;

    internal Obligation(ContactPolicy policy, ServiceRequest request, in Reckoning reckoning)
    {
        Policy = policy;
        Request = request;
        _reckoning = reckoning;
    }

    /// <summary>The duty it comes from.</summary>
    public Duty Duty => _reckoning.Duty;

    /// <summary>What is to be said.</summary>
    public Topics Topics => Duty.Say;

    /// <summary>Since when it is owed.</summary>
    public Instant Start => _reckoning.Owed.Start;

    /// <summary>The limit of the promise; zero where the deadline is an instant that was told or agreed.</summary>
    public TimeLimit Limit => _reckoning.Owed.Limit;

    /// <summary>The last instant that keeps the promise; null on hold, or where the calendar has no open time left.</summary>
    public Instant? Deadline => _reckoning.Owed.Deadline;

    /// <summary>Whether its clock stands still while the desk waits for the customer: then it has no deadline, window or urgency.</summary>
    public bool OnHold => _reckoning.Owed.OnHold;

    /// <summary>What is left on its own clock while on hold, else null.</summary>
    public Duration? Remaining => OnHold ? Micros.ToDuration(_reckoning.Owed.Remaining) : null;

    /// <summary>The last allowed moment that keeps the deadline, else the first after it; null on hold. It never moves with the clock.</summary>
    public Instant? ActBy => Micros.ToInstantOrNull(_reckoning.ActBy);

    /// <summary>When the contact may be made; null on hold, or where no hour or channel is left.</summary>
    public ContactWindow? Window =>
        _reckoning.HasWindow ? new(Micros.ToInstant(_reckoning.From), Micros.ToInstantOrNull(_reckoning.To)) : null;

    /// <summary>The channel to use; null on hold, or where all are barred.</summary>
    public Channel? Channel => _reckoning.Channel;

    /// <summary>How close the deadline is; null on hold.</summary>
    public Urgency? Urgency => OnHold ? null : _reckoning.Urgency;

    /// <summary>From when it is due soon; null on hold, or without a deadline.</summary>
    public Instant? WarnAt => OnHold ? null : Micros.ToInstantOrNull(_reckoning.WarnAt);

    /// <summary>The levels of alarm that have passed, each with its own key.</summary>
    public IReadOnlyList<PassedEscalation> Escalations =>
        new ValueList<PassedEscalation>(Policy.Escalations.Take(_reckoning.Escalation).Select(level => new PassedEscalation(level, $"{Key}/{level.Name}")));

    /// <summary>What is unusual about it.</summary>
    public ContactFlags Flags => _reckoning.Flags;

    /// <summary>Whether a machine may say it.</summary>
    public bool MayBeAutomatic => _reckoning.IsAutomatic;

    /// <summary>0, or how often a contact that discharged it bounced, or a round began at the very same instant.</summary>
    public int Occurrence => _reckoning.Occurrence;

    /// <summary>
    /// Stable text made of request, duty, start and occurrence: the same on every node and after every restart, so that a unique index makes
    /// "send once" true.
    /// </summary>
    public string Key => ObligationKey.Of(Request.Id, Duty.Name, _reckoning.Owed.StartAt, Occurrence);

    /// <summary>Why it is owed, and why by then.</summary>
    public Explanation Explain() => Explaining.Of(this);

    internal ContactPolicy Policy { get; }

    internal ServiceRequest Request { get; }

    internal ref readonly Reckoning Reckoning => ref _reckoning;

    /// <inheritdoc/>
    public bool Equals(Obligation? other) =>
        other is not null && Request.Id == other.Request.Id && _reckoning.Equals(other._reckoning);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Obligation);

    /// <inheritdoc/>
    public override int GetHashCode() => _reckoning.Order ^ _reckoning.Owed.StartAt.GetHashCode();

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}

/// <summary>A level of alarm that has been reached.</summary>
/// <param name="Level">Which.</param>
/// <param name="Key">Stable text, so that each alarm is raised once.</param>
public sealed record PassedEscalation(Escalation Level, string Key);
