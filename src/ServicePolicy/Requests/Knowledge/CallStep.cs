namespace ServicePolicy;

/// <summary>A step towards a call that a customer waits for: either they asked for it, or an attempt did not reach them.</summary>
/// <remarks>Equal by value. Instants are truncated to the microsecond. Immutable. See docs/rules.md#callback.</remarks>
public sealed record CallStep
{
    private CallStep(Instant at, ContactFailure? failed, EquatableList<Interval> windows)
    {
        At = RequestYears.Truncate(at);
        Failed = failed;
        Windows = windows;
        Hours = RequestedWindows.Of(windows);
    }

    /// <summary>When the customer asked, or when the attempt was made.</summary>
    public Instant At { get; }

    /// <summary>Why the attempt failed; null where the customer asked for the call.</summary>
    public ContactFailure? Failed { get; }

    /// <summary>The windows in which the customer wants the call, oldest first; empty for their usual hours.</summary>
    public IReadOnlyList<Interval> Windows { get; }

    internal RequestedWindows? Hours { get; }

    internal Moment Moment => new(Micros.Of(At), Failed is null ? MomentBracket.Customer : MomentBracket.DeskDone);

    /// <summary>Creates the step of a customer who asks for a call.</summary>
    /// <param name="at">When they asked.</param>
    /// <param name="windows">
    /// When they want the call. Each window needs a beginning, an end and a length. Null or empty: in their usual hours.
    /// </param>
    /// <exception cref="ArgumentException">A window has no beginning, no end or no length.</exception>
    public static CallStep Asked(Instant at, IEnumerable<Interval>? windows = null) =>
        new(at, null, windows is null
            ? EquatableList<Interval>.Empty
            : new EquatableList<Interval>(windows.Select(window => Checked(window, nameof(windows))).OrderBy(window => window.Start)));

    /// <summary>Creates the step of an attempt that did not reach the customer.</summary>
    /// <param name="at">When the attempt was made.</param>
    /// <param name="reason">Why the attempt failed.</param>
    public static CallStep Missed(Instant at, ContactFailure reason) => new(at, reason, EquatableList<Interval>.Empty);

    private static Interval Checked(Interval window, string parameter) =>
        window.HasStart && window.HasEnd && window.Duration > Duration.Zero
            ? new Interval(RequestYears.Truncate(window.Start, parameter), RequestYears.Truncate(window.End, parameter))
            : throw new ArgumentException($"A callback window must have a beginning, an end and a length, but was {window}.", parameter);
}
