using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Benchmarks;

/// <summary>
/// The due times of the six duties as a program for one desk would have them: no waits, reopenings or bounces, and limits in the code.
/// It uses the same calendars. The hours of a customer are combined with the desk's beforehand.
/// </summary>
/// <param name="desk">The hours that limits are counted in.</param>
/// <param name="hours">The hours in which a person may make contact.</param>
/// <param name="automaticHours">The hours in which a machine may make contact.</param>
/// <param name="fallback">The hours in which a person may make contact if the other hours come too late, or null if there are none.</param>
internal sealed class ByHand(WorkingCalendar desk, WorkingCalendar? hours, WorkingCalendar automaticHours, WorkingCalendar? fallback)
{
    private static readonly Duration Tick = Duration.FromTicks(10);
    private static readonly TimeLimit FourHours = WorkingHours(4);
    private static readonly TimeLimit OneDay = WorkingDays(1);
    private static readonly TimeLimit TwoDays = WorkingDays(2);
    private static readonly Duration TwoHours = Duration.FromHours(2);
    private static readonly Duration Quarter = Duration.FromMinutes(15);

    public (Instant? ActBy, Instant? RevisitAt) Due(in ScannedFacts facts, Instant now)
    {
        Span<Owing> owing = stackalloc Owing[6];
        var count = 0;
        var received = facts.ReceivedAt;
        if (facts.ReceiptTold is null && facts.LastByPerson is null)
        {
            owing[count++] =
                new(received, received + Quarter, received + (Quarter * 0.75), received + (Quarter * 1.5)) { Automatic = true };
        }

        if (facts.WorkTold is null)
        {
            owing[count++] = Working(received, FourHours, now);
        }

        if (facts.EstimateBy is null)
        {
            owing[count++] = Working(received, OneDay, now);
        }
        else if (facts.EstimateBy is { } by && facts.EstimateTold is { } told)
        {
            var ahead = Instant.Max(told, desk.Subtract(by, TwoHours));
            owing[count++] = new(told, by, ahead, told + ((by - told) * 1.5)) { Opens = ahead };
        }

        if (facts.FirstContact is { } first)
        {
            var update = Working(facts.LastByPerson ?? first, TwoDays, now);
            owing[count++] = update with { Opens = update.Warn, CountsFromContact = facts.LastByPerson is not null };
        }

        if (facts.Unanswered is { } asked)
        {
            owing[count++] = Working(asked, FourHours, now);
        }

        return Choose(owing[..count], facts, now);
    }

    private Owing Working(Instant start, TimeLimit within, Instant now)
    {
        var deadline = within.DeadlineFrom(start, desk);
        var total = desk.Between(start, deadline);
        return new(start, deadline, Share(start, total, 0.75), now > deadline ? Share(start, total, 1.5) : deadline);
    }

    private Instant Share(Instant start, Duration total, double share) =>
        desk.Add(start, Duration.FromTicks((long)(Desk.Micros(total) * share) * 10));

    private (Instant? ActBy, Instant? RevisitAt) Choose(Span<Owing> owing, in ScannedFacts facts, Instant now)
    {
        var revisit = Instant.MaxValue;
        var first = -1;
        for (var i = 0; i < owing.Length; i++)
        {
            ref var one = ref owing[i];
            Place(ref one, now);
            Ahead(one.Warn, now, ref revisit);
            Ahead(one.Deadline + Tick, now, ref revisit);
            if (now > one.Deadline)
            {
                Ahead(one.Escalates + Tick, now, ref revisit);
            }

            if (one.To is { } to)
            {
                Ahead(to + Tick, now, ref revisit);
            }

            first = first < 0 || one.Rank < owing[first].Rank ? i : first;
        }

        if (facts.EstimateBy is { } by)
        {
            Ahead(by + Tick, now, ref revisit);
        }

        if (first < 0)
        {
            return (null, revisit == Instant.MaxValue ? null : revisit);
        }

        ref var next = ref owing[first];
        Ahead(next.From, now, ref revisit);
        var latest = Instant.Max(next.ActBy, now);
        for (var i = 0; i < owing.Length; i++)
        {
            ref var other = ref owing[i];
            var meets = (next.To is not { } end || other.From <= end) && (other.To is not { } otherEnd || next.From <= otherEnd);
            if (i != first && meets && (other.Automatic || !next.Automatic) && other.ActBy > latest)
            {
                revisit = Instant.Min(revisit, other.ActBy);
            }
        }

        return (next.ActBy, revisit);
    }

    private void Place(ref Owing one, Instant now)
    {
        var allowed = one.Automatic ? automaticHours : hours;
        var last = allowed is null ? null : LastWithin(allowed, one);
        if (last < one.Deadline && one.CountsFromContact && Beginning(allowed!, last.Value) <= one.Start)
        {
            last = allowed!.NextOpening(one.Deadline);
        }
        else if (last is null && fallback is not null && !one.Automatic)
        {
            last = LastWithin(fallback, one);
            var common = last is null ? allowed?.NextOpening(one.Deadline) : null;
            (allowed, last) = common is null ? (fallback, last ?? fallback.NextOpening(one.Deadline)) : (allowed, common);
        }

        Open(ref one, allowed!, last ?? allowed!.NextOpening(one.Deadline)!.Value, now);
    }

    private static Instant? LastWithin(WorkingCalendar hours, in Owing one)
    {
        var last = hours.IsOpen(one.Deadline) ? one.Deadline : hours.PreviousClosing(one.Deadline);
        return last > one.Start ? last : hours.IsOpen(one.Start) ? one.Start : null;
    }

    private static void Open(ref Owing one, WorkingCalendar hours, Instant actBy, Instant now)
    {
        (one.ActBy, one.Rank) = (actBy, actBy);
        if (now > actBy || actBy > one.Deadline)
        {
            var from = Instant.Max(now, actBy);
            var within = from > actBy && hours.IsOpen(from - Tick) ? from - Tick : hours.NextOpening(from)!.Value;
            one.To = hours.NextClosing(within);
            one.From = Instant.Max(Beginning(hours, within), one.Deadline);
            one.Rank = Instant.Max(actBy, one.From);
        }
        else
        {
            var opens = hours.NextOpening(Instant.Max(one.Opens, one.Start))!.Value;
            one.From = opens <= actBy ? opens : Instant.Max(Beginning(hours, actBy), one.Start);
            one.To = actBy;
        }
    }

    /// <summary>The beginning of the opening hours that hold an instant or end with it.</summary>
    private static Instant Beginning(WorkingCalendar hours, Instant instant) =>
        hours.PreviousClosing(hours.IsOpen(instant) ? instant : instant - Tick) is { } closed
            ? hours.NextOpening(closed)!.Value
            : Instant.MinValue;

    private static void Ahead(Instant candidate, Instant now, ref Instant revisit)
    {
        if (candidate > now)
        {
            revisit = Instant.Min(revisit, candidate);
        }
    }

    private record struct Owing(Instant Start, Instant Deadline, Instant Warn, Instant Escalates)
    {
        public Instant Opens = Start;
        public bool Automatic;
        public bool CountsFromContact;
        public Instant ActBy;
        public Instant From;
        public Instant? To;
        public Instant Rank;
    }
}
