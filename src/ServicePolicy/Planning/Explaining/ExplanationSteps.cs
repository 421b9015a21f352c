namespace ServicePolicy.Explanations;

/// <summary>One step of an <see cref="Explanation"/>. A closed set.</summary>
public abstract record ExplanationStep
{
    private protected ExplanationStep()
    {
    }
}

/// <summary>What started it.</summary>
/// <param name="At">When it started.</param>
/// <param name="Cause">The kind of fact that started it.</param>
public sealed record StartStep(Instant At, StartCause Cause) : ExplanationStep;

/// <summary>The rule, and the deadline that follows.</summary>
/// <param name="Ground">What the deadline rests on.</param>
/// <param name="Limit">The promised limit; null where the deadline is an instant that was told, agreed, or fixed.</param>
/// <param name="CountedFrom">Where the limit began to count: the start, or later where the sooner of two rules counts from a later fact.</param>
/// <param name="Deadline">The last instant that keeps it; null on hold, or where the calendar has no open time left.</param>
public sealed record RuleStep(DeadlineGround Ground, TimeLimit? Limit, Instant CountedFrom, Instant? Deadline) : ExplanationStep;

/// <summary>What was counted: stretches of the clock, waits left out. Their lengths sum exactly to the limit.</summary>
/// <param name="Segments">The stretches, oldest first; for a limit in days one for each day counted.</param>
/// <param name="Total">Their length together: open time or elapsed time, as the limit says.</param>
/// <param name="Closed">The dates in between on which the desk is closed though the week would open it; none where elapsed time counts.</param>
public sealed record CountedStep(IReadOnlyList<Interval> Segments, Duration Total, IReadOnlyList<ClosedDate> Closed) : ExplanationStep;

/// <summary>A wait for the customer that was taken out of the clock, or goes on.</summary>
/// <param name="Wait">The wait.</param>
/// <param name="Credited">What it took out, on the limit's own clock.</param>
public sealed record WaitStep(Wait Wait, Duration Credited) : ExplanationStep;

/// <summary>The clock stands still while the desk waits for the customer.</summary>
/// <param name="Remaining">What is left on it.</param>
public sealed record HoldStep(Duration Remaining) : ExplanationStep;

/// <summary>When the contact can be made, and what moved that away from the deadline.</summary>
/// <param name="ActBy">The last allowed moment that keeps the deadline, else the first after it.</param>
/// <param name="Window">The window; null where no hour or channel is left.</param>
/// <param name="Shift">Why <paramref name="ActBy"/> is not the deadline.</param>
/// <param name="IsMissed">Whether the last allowed moment has passed, so that the window is the next one.</param>
public sealed record TimingStep(Instant ActBy, ContactWindow? Window, TimingShift Shift, bool IsMissed) : ExplanationStep;

/// <summary>The channel, and why this one.</summary>
/// <param name="Channel">The channel; null where all are barred.</param>
/// <param name="Reason">Why this one.</param>
public sealed record ChannelStep(Channel? Channel, ChannelReason Reason) : ExplanationStep;

/// <summary>The customer has not said when they may be interrupted, so any hour is taken to suit them.</summary>
/// <param name="Zone">Their zone where it is known, else the desk's, which is taken for theirs.</param>
/// <param name="ZoneIsAssumed">Whether the zone is the desk's, taken for theirs.</param>
public sealed record AssumedHoursStep(DateTimeZone Zone, bool ZoneIsAssumed) : ExplanationStep;

/// <summary>What ends it.</summary>
/// <param name="Suffices">What discharges it.</param>
public sealed record EndStep(Sufficient Suffices) : ExplanationStep;
