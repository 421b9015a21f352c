namespace ServicePolicy;

/// <summary>Why something is owed, and why by then: typed steps first, text from them.</summary>
/// <remarks>Equal by value. Immutable. Times are read in <see cref="Zone"/>, the desk's.</remarks>
public sealed record Explanation
{
    internal Explanation(Obligation obligation, DateTimeZone zone, IEnumerable<ExplanationStep> steps)
    {
        Obligation = obligation;
        Zone = zone;
        Steps = new ValueList<ExplanationStep>(steps);
    }

    /// <summary>What is explained.</summary>
    public Obligation Obligation { get; }

    /// <summary>The zone the text is in.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The steps, in the order in which they are reasoned: start, rule, what was counted, waits, contact.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; }

    /// <summary>The steps as English sentences.</summary>
    public override string ToString() => EnglishText.Of(this);
}

/// <summary>One step of an <see cref="Explanation"/>. A closed set.</summary>
public abstract record ExplanationStep
{
    private protected ExplanationStep()
    {
    }
}

/// <summary>What started the clock.</summary>
/// <param name="At">When it started.</param>
/// <param name="Cause">The kind of fact that started it.</param>
public sealed record StartStep(Instant At, StartCause Cause) : ExplanationStep;

/// <summary>What kind of fact started a clock.</summary>
public enum StartCause
{
    /// <summary>A fact that only the duty knows of, such as a mark of the host's own.</summary>
    Fact,

    /// <summary>The request arrived.</summary>
    Received,

    /// <summary>The request was reopened.</summary>
    Reopened,

    /// <summary>The customer was last in touch with a person of the desk.</summary>
    LastContact,

    /// <summary>The customer was contacted first, perhaps by a machine.</summary>
    FirstContact,

    /// <summary>An estimate was told.</summary>
    EstimateTold,

    /// <summary>The customer wrote, and expects an answer.</summary>
    Message,

    /// <summary>A wait for the customer began.</summary>
    WaitBegan,

    /// <summary>A wait for the customer ended.</summary>
    WaitEnded,

    /// <summary>Another team took over.</summary>
    HandedOver,

    /// <summary>The work was done.</summary>
    Resolved,

    /// <summary>The resolution was told.</summary>
    ResolutionTold,

    /// <summary>A failure was found, or a promise was broken.</summary>
    PromiseBroken,

    /// <summary>The customer asked for a call.</summary>
    CallAskedFor,

    /// <summary>An attempt to call did not reach the customer.</summary>
    CallFailed,

    /// <summary>A reminder was told in a wait for the customer.</summary>
    Reminded,

    /// <summary>The agreed time to talk has come near.</summary>
    AppointmentNear,

    /// <summary>A time to talk was agreed.</summary>
    AppointmentAgreed,
}

/// <summary>The rule, and the deadline that follows.</summary>
/// <param name="Limit">The promised limit; null where the deadline is an instant that was told, agreed, or fixed.</param>
/// <param name="Deadline">The last instant that keeps it; null on hold.</param>
public sealed record RuleStep(TimeLimit? Limit, Instant? Deadline) : ExplanationStep;

/// <summary>What was counted: stretches of the clock, waits left out. Their lengths sum exactly to the limit.</summary>
/// <param name="Segments">The stretches, oldest first; for a limit in days one for each day counted.</param>
/// <param name="Total">Their length together: open time or elapsed time, as the limit says.</param>
public sealed record CountedStep(IReadOnlyList<Interval> Segments, Duration Total) : ExplanationStep;

/// <summary>A wait for the customer that was taken out of the clock.</summary>
/// <param name="Wait">The wait.</param>
/// <param name="Credited">What it took out, on the limit's own clock.</param>
public sealed record WaitStep(Wait Wait, Duration Credited) : ExplanationStep;

/// <summary>The clock stands still while the desk waits for the customer.</summary>
/// <param name="Remaining">What is left on it.</param>
public sealed record HoldStep(Duration Remaining) : ExplanationStep;

/// <summary>When and how the contact can be made.</summary>
/// <param name="Window">The window; null where no hour or channel is left.</param>
/// <param name="ActBy">The last allowed moment that keeps the deadline, else the first after it.</param>
/// <param name="Channel">The channel; null where all are barred.</param>
/// <param name="Flags">What is unusual about it.</param>
public sealed record ContactStep(ContactWindow? Window, Instant ActBy, Channel? Channel, ContactFlags Flags) : ExplanationStep;

/// <summary>The customer has not said when they may be interrupted, so any hour is taken to suit them.</summary>
/// <param name="Zone">Their zone where it is known, else the desk's, which is taken for theirs.</param>
public sealed record AssumedHoursStep(DateTimeZone Zone) : ExplanationStep;
