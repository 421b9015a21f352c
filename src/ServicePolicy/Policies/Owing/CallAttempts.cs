namespace ServicePolicy.CustomDuties;

/// <summary>Where a promised call stands: the attempt owed now, or that the attempts are spent. The default value is "no call is owed".</summary>
/// <remarks>Asked of a <see cref="Situation"/>. Equal by value. See docs/rules.md#callback.</remarks>
public readonly record struct CallAttempts
{
    private const long Horizon = 14 * Micros.PerDay;

    private CallAttempts(Owed owed, Moment spentAt) => (Owed, ExhaustedAt) = (owed, spentAt);

    /// <summary>The attempt that is owed, or was last where they are spent.</summary>
    public Owed Owed { get; private init; }

    /// <summary>When the last attempt failed, or the number turned out not to exist; never while one is left.</summary>
    public Moment ExhaustedAt { get; private init; }

    /// <summary>Whether no attempt is left.</summary>
    public bool IsExhausted => !ExhaustedAt.IsNever;

    /// <summary>Follows the steps since the customer asked (docs/rules.md#callback).</summary>
    internal static CallAttempts Of(in Situation now, TimeLimit within, int attempts)
    {
        var round = default(CallAttempts);
        var (failures, occurrence, namedIn) = (0, 0, 0);
        var steps = now.Knows.State.Rare.Call.AsSpan();
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            var since = round.Owed.Since;
            var isFirst = since.IsNever || round.IsExhausted;
            if (step.Failed is null)
            {
                namedIn = step.Hours is null ? 0 : i + 1;
                failures = isFirst ? 0 : failures;

                // Who asks again after a failed attempt may be called at once; the deadline of the next attempt stands.
                var isOverdue = !isFirst && Micros.Of(step.At) > round.Owed.DeadlineAt;
                round = isOverdue ? new(round.Owed with { NamedIn = namedIn }, default)
                    : failures > 0 ? new(Again(now, since, within, namedIn) with { OpensAt = Micros.None }, default)
                    : new(First(now, isFirst ? step.Moment : since, within, namedIn), default);
            }
            else if (++failures >= attempts || step.Failed == ContactFailure.Invalid)
            {
                round = round with { ExhaustedAt = round.IsExhausted ? round.ExhaustedAt : step.Moment };
            }
            else
            {
                var again = Again(now, step.Moment, within, namedIn);
                round = new(step.Failed == ContactFailure.Busy ? again.WithDeadline(round.Owed.DeadlineAt, round.Owed.Ground) with { OpensAt = Micros.None, NamedIn = Unused(now, namedIn, step.Moment) } : again, default);
            }

            // Another request while one is open changes the windows of a round; it begins none.
            var begins = step.Failed is null ? isFirst : !round.IsExhausted;
            var isAtOnce = round.Owed.StartAt == Micros.Of(step.At) && since.Value == Micros.Of(step.At);
            occurrence = !begins ? occurrence : isAtOnce ? occurrence + 1 : 0;
            round = round with { Owed = round.Owed.WithOccurrence(occurrence) };
        }

        return round;
    }

    private static Owed First(in Situation now, Moment since, TimeLimit within, int namedIn)
    {
        var owed = now.Owe(since, within).WithCause(StartCause.CallAskedFor).WithHours(ContactHours.Stated) with { NamedIn = Unused(now, namedIn, since) };
        var firstEnd = HoursIn(now, owed.NamedIn)?.FirstEndAfter(owed.StartAt) ?? default;
        return firstEnd.Opening > owed.DeadlineAt ? owed.WithDeadline(firstEnd.Closing, DeadlineGround.NamedHours) : owed;
    }

    /// <summary>The next attempt: by the close of the next stretch that opens after the last, where it meets the desk.</summary>
    private static Owed Again(in Situation now, Moment since, TimeLimit within, int namedIn)
    {
        var failed = since.Value;
        var leftIn = HoursIn(now, namedIn) is { } hours && hours.OpensAfter(failed) ? namedIn : 0;
        var theirs = new CommonHours(null, now.Request.Preferences.Hours, HoursIn(now, leftIn));
        var both = theirs with { Desk = now.Policy.Calendar };
        var (opens, closes) = NextStretch(both, failed);
        (opens, closes) = closes == Micros.None && !both.IsEndless(failed) ? NextStretch(theirs, failed) : (opens, closes);
        var owed = now.Owe(since, within).WithCause(StartCause.CallFailed).WithHours(ContactHours.Stated) with { NamedIn = leftIn };
        return owed.IsNothing ? owed
            : closes == Micros.None ? owed with { FractionsElapse = true, WarnAt = Micros.None }
            : owed.WithDeadline(closes, DeadlineGround.NextAttempt) with { OpensAt = opens, FractionsElapse = true, WarnAt = Micros.None };
    }

    /// <summary>The first stretch that opens after an instant; closes at none where there is none, or it never ends.</summary>
    private static (long Opens, long Closes) NextStretch(CommonHours hours, long after)
    {
        var from = after;
        if (hours.IsOpen(after))
        {
            from = hours.EndOf(after);
            if (from == Micros.None)
            {
                return (Micros.None, Micros.None);
            }
        }

        var opens = hours.FirstFrom(from, after + Horizon);
        return (opens, opens == Micros.None ? Micros.None : hours.EndOf(opens));
    }

    private static int Unused(in Situation now, int namedIn, Moment since) =>
        HoursIn(now, namedIn) is { } hours && hours.End > since.Value ? namedIn : 0;

    private static RequestedWindows? HoursIn(in Situation now, int namedIn) => now.Knows.State.HoursNamedIn(namedIn);
}
