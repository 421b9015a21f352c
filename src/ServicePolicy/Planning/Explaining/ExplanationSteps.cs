namespace ServicePolicy.Explanations;

/// <summary>One step of an <see cref="Explanation"/>.</summary>
/// <remarks>Equal by value. Immutable. The set of steps is closed.</remarks>
public abstract record ExplanationStep
{
    private protected ExplanationStep()
    {
    }
}

/// <summary>The fact that started the obligation.</summary>
public sealed record StartStep : ExplanationStep
{
    internal StartStep(Instant at, StartCause cause) => (At, Cause) = (at, cause);

    /// <summary>The instant since which the obligation is owed.</summary>
    public Instant At { get; }

    /// <summary>The kind of fact that started the obligation.</summary>
    public StartCause Cause { get; }
}

/// <summary>The rule that applies, and the deadline that follows from it.</summary>
public sealed record RuleStep : ExplanationStep
{
    internal RuleStep(DeadlineGround ground, TimeLimit? limit, Instant countedFrom, Instant? deadline) =>
        (Ground, Limit, CountedFrom, Deadline) = (ground, limit, countedFrom, deadline);

    /// <summary>The kind of rule that decides the deadline.</summary>
    public DeadlineGround Ground { get; }

    /// <summary>The time limit of the rule; null if the deadline is an instant that was told, agreed or fixed.</summary>
    public TimeLimit? Limit { get; }

    /// <summary>
    /// The instant from which the limit counts: the start of the obligation, or a later fact if a rule that counts from it gives the
    /// earlier deadline.
    /// </summary>
    public Instant CountedFrom { get; }

    /// <summary>The last instant that is in time; null while on hold, or if the calendar has no open time left.</summary>
    public Instant? Deadline { get; }
}

/// <summary>The time that counts towards the limit.</summary>
public sealed record CountedStep : ExplanationStep
{
    internal CountedStep(IReadOnlyList<Interval> segments, Duration total, IReadOnlyList<ClosedDate> closed) =>
        (Segments, Total, Closed) = (segments, total, closed);

    /// <summary>
    /// The intervals that count, oldest first, without waits for the customer. A limit in days has one interval for each day that counts.
    /// The intervals of any other limit sum exactly to it, or to the part used so far while the obligation is on hold.
    /// </summary>
    public IReadOnlyList<Interval> Segments { get; }

    /// <summary>The length of all intervals together: open time or elapsed time, as the limit counts.</summary>
    public Duration Total { get; }

    /// <summary>
    /// The dates in between on which the desk is closed though its weekly hours would open it; empty if the limit counts elapsed time.
    /// </summary>
    public IReadOnlyList<ClosedDate> Closed { get; }
}

/// <summary>A wait for the customer that was left out of the limit, or that goes on.</summary>
public sealed record WaitStep : ExplanationStep
{
    internal WaitStep(Wait wait, Duration credited) => (Wait, Credited) = (wait, credited);

    /// <summary>The wait.</summary>
    public Wait Wait { get; }

    /// <summary>
    /// The time of the wait that was left out of the limit: open time or elapsed time, as the limit counts; zero while the wait goes on.
    /// </summary>
    public Duration Credited { get; }
}

/// <summary>The obligation is on hold: its clock stands still while the desk waits for the customer.</summary>
public sealed record HoldStep : ExplanationStep
{
    internal HoldStep(Duration remaining) => Remaining = remaining;

    /// <summary>The time left of the limit: open time or elapsed time, as the limit counts.</summary>
    public Duration Remaining { get; }
}

/// <summary>The time at which the contact can be made, and why that is not the deadline.</summary>
public sealed record TimingStep : ExplanationStep
{
    internal TimingStep(Instant actBy, ContactWindow? window, TimingShift shift, bool isMissed) =>
        (ActBy, Window, Shift, IsMissed) = (actBy, window, shift, isMissed);

    /// <summary>The last allowed moment that keeps the deadline, or the first one after the deadline if there is none before.</summary>
    public Instant ActBy { get; }

    /// <summary>The window in which the contact may be made; null if no hour or channel is left.</summary>
    public ContactWindow? Window { get; }

    /// <summary>The reason why <see cref="ActBy"/> is not the deadline.</summary>
    public TimingShift Shift { get; }

    /// <summary>Whether the last allowed moment in time has passed, so that the window comes after it.</summary>
    public bool IsMissed { get; }
}

/// <summary>The channel of the contact, and why it is this one.</summary>
public sealed record ChannelStep : ExplanationStep
{
    internal ChannelStep(Channel? channel, ChannelReason reason) => (Channel, Reason) = (channel, reason);

    /// <summary>The channel to use; null if the customer has barred every channel that would do.</summary>
    public Channel? Channel { get; }

    /// <summary>The reason for the channel.</summary>
    public ChannelReason Reason { get; }
}

/// <summary>The customer has not said when they may be interrupted, so every hour is taken to suit them.</summary>
public sealed record AssumedHoursStep : ExplanationStep
{
    internal AssumedHoursStep(DateTimeZone zone, bool zoneIsAssumed) => (Zone, ZoneIsAssumed) = (zone, zoneIsAssumed);

    /// <summary>The customer's time zone if it is known, otherwise the desk's.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Whether the customer's time zone is unknown, so that the desk's stands in for it.</summary>
    public bool ZoneIsAssumed { get; }
}

/// <summary>The contact or fact that ends the obligation.</summary>
public sealed record EndStep : ExplanationStep
{
    internal EndStep(Sufficient suffices) => Suffices = suffices;

    /// <summary>The contacts and facts that meet the obligation.</summary>
    public Sufficient Suffices { get; }
}
