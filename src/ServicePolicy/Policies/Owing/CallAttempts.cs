namespace ServicePolicy.CustomDuties;

/// <summary>
/// The state of a call that the customer waits for: the attempt that is owed now, or that no attempt is left. The default value means that
/// no call is owed.
/// </summary>
/// <remarks>Returned by <see cref="Situation.CallAttempts"/>. Equal by value. See docs/rules.md#callback.</remarks>
public readonly record struct CallAttempts
{
    private const long Horizon = 14 * Micros.PerDay;

    private CallAttempts(Owed owed, Moment spentAt) => (Owed, ExhaustedAt) = (owed, spentAt);

    /// <summary>The attempt that is owed now, or the last one if none is left.</summary>
    public Owed Owed { get; private init; }

    /// <summary>The moment when the last attempt failed or the number turned out not to exist; never while an attempt is left.</summary>
    public Moment ExhaustedAt { get; private init; }

    /// <summary>Whether no attempt is left.</summary>
    public bool IsExhausted => !ExhaustedAt.IsNever;

    /// <summary>Follows the requests and attempts so far (docs/rules.md#callback).</summary>
    internal static CallAttempts Of(in Situation now, TimeLimit within, int attempts)
    {
        var call = default(CallAttempts);
        var (failures, occurrence, namedIn) = (0, 0, 0);
        var steps = now.Knows.State.Rare.Call.AsSpan();
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            var since = call.Owed.Since;
            var isFirst = since.IsNever || call.IsExhausted;
            if (step.Failed is null)
            {
                namedIn = step.Hours is null ? 0 : i + 1;
                failures = isFirst ? 0 : failures;

                // A customer who asks again after a failed attempt may be called at once, by the deadline of the next attempt.
                var isOverdue = !isFirst && Micros.Of(step.At) > call.Owed.DeadlineAt;
                call = isOverdue ? new(call.Owed with { NamedIn = namedIn }, default)
                    : failures > 0 ? new(Again(now, since, within, namedIn) with { OpensAt = Micros.None }, default)
                    : new(First(now, isFirst ? step.Moment : since, within, namedIn), default);
            }
            else if (++failures >= attempts || step.Failed == ContactFailure.Invalid)
            {
                call = call with { ExhaustedAt = call.IsExhausted ? call.ExhaustedAt : step.Moment };
            }
            else
            {
                var again = Again(now, step.Moment, within, namedIn);
                if (step.Failed == ContactFailure.Busy)
                {
                    again = again.WithDeadline(call.Owed.DeadlineAt, call.Owed.Ground) with
                    {
                        OpensAt = Micros.None,
                        NamedIn = Unused(now, namedIn, step.Moment),
                    };
                }

                call = new(again, default);
            }

            // Another request while a call is open changes its hours and begins no attempt.
            var begins = step.Failed is null ? isFirst : !call.IsExhausted;
            var isAtOnce = call.Owed.StartAt == Micros.Of(step.At) && since.Value == Micros.Of(step.At);
            occurrence = !begins ? occurrence : isAtOnce ? occurrence + 1 : 0;
            call = call with { Owed = call.Owed.WithOccurrence(occurrence) };
        }

        return call;
    }

    private static Owed First(in Situation now, Moment since, TimeLimit within, int namedIn)
    {
        var owed = now.Owe(since, within).WithCause(StartCause.CallAskedFor).WithHours(ContactHours.Requested) with
        {
            NamedIn = Unused(now, namedIn, since),
        };
        var firstEnd = HoursIn(now, owed.NamedIn)?.FirstEndAfter(owed.StartAt) ?? default;
        return firstEnd.Opening > owed.DeadlineAt ? owed.WithDeadline(firstEnd.Closing, DeadlineGround.NamedHours) : owed;
    }

    /// <summary>The next attempt: by the close of the next hours that open after the last one, within the desk's if they overlap.</summary>
    private static Owed Again(in Situation now, Moment since, TimeLimit within, int namedIn)
    {
        var failed = since.Value;
        var leftIn = HoursIn(now, namedIn) is { } hours && hours.OpensAfter(failed) ? namedIn : 0;
        var theirs = new CommonHours(null, now.Request.Preferences.Hours, HoursIn(now, leftIn));
        var both = theirs with { Desk = now.Policy.Calendar };
        var (opens, closes) = NextHours(both, failed);
        (opens, closes) = closes == Micros.None && !both.IsEndless(failed) ? NextHours(theirs, failed) : (opens, closes);
        var owed = now.Owe(since, within).WithCause(StartCause.CallFailed).WithHours(ContactHours.Requested) with { NamedIn = leftIn };
        return owed.IsNothing ? owed
            : closes == Micros.None ? owed with { FractionsElapse = true, WarnAt = Micros.None }
            : owed.WithDeadline(closes, DeadlineGround.NextAttempt) with { OpensAt = opens, FractionsElapse = true, WarnAt = Micros.None };
    }

    /// <summary>The first hours that open after an instant; the closing is none if there are no such hours or they never end.</summary>
    private static (long Opens, long Closes) NextHours(CommonHours hours, long after)
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
