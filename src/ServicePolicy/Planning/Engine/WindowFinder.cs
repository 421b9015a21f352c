namespace ServicePolicy;

/// <summary>
/// Finds the channel of a contact, the last allowed moment that keeps its deadline, and its window (docs/rules.md#windows).
/// </summary>
internal readonly ref struct WindowFinder(ContactPolicy policy, ServiceRequest request, long now)
{
    /// <summary>How far after the deadline common hours are looked for.</summary>
    private const long Horizon = 14 * Micros.PerDay;

    private readonly Channel? _usual = ChannelChoice.Usual(request);

    public void Find(ref EvaluatedObligation slot)
    {
        slot.Channel = ChannelChoice.For(slot.Terms.Through, request, _usual);
        var deadline = slot.Owed.DeadlineAt;
        if (slot.Channel is null || deadline == Micros.None)
        {
            slot.Flags = slot.Channel is null ? ContactFlags.NoChannel : ContactFlags.NoHours;
            slot.ActBy = deadline == Micros.None ? Micros.Max : deadline;
            return;
        }

        var usual = new Way(slot.Channel, HoursOf(slot, slot.Channel), ContactFlags.None);
        var (way, actBy) = Choose(slot, usual);
        slot.Channel = way.Channel;
        slot.Flags = way.Flag;
        slot.ActBy = actBy;
        if (actBy == Micros.None)
        {
            slot.Flags |= ContactFlags.NoHours;
            slot.ActBy = deadline;
        }
        else if (now > actBy || actBy > deadline)
        {
            slot.Flags |= ContactFlags.AfterDeadline;
            // A contact may be agreed for any hour, but being late is no reason to call at night.
            OpenLate(ref slot, slot.Owed.Hours == ContactHours.Any ? UsualHours(slot, way.Channel) : way.Hours);
        }
        else
        {
            slot.From = OpensAt(slot, way.Hours);
            slot.To = actBy;
        }
    }

    private CommonHours HoursOf(in EvaluatedObligation slot, Channel channel) => slot.Owed.Hours switch
    {
        ContactHours.Any => default,
        ContactHours.Requested => UsualHours(slot, channel) with { Requested = request.Knows.State.HoursNamedIn(slot.Owed.NamedIn) },
        _ => UsualHours(slot, channel),
    };

    private CommonHours UsualHours(in EvaluatedObligation slot, Channel channel) =>
        new(slot.IsAutomatic ? null : policy.Calendar, channel.Interrupts ? request.Preferences.Hours : null);

    /// <summary>Chooses between the usual way of a contact and the policy's fallback (docs/rules.md#no-common-hour).</summary>
    /// <returns>
    /// The way, and the last allowed moment that keeps the deadline, else the first one after it; none if no hours are left.
    /// </returns>
    private (Way Way, long ActBy) Choose(in EvaluatedObligation slot, in Way usual)
    {
        var deadline = slot.Owed.DeadlineAt;
        var hours = usual.Hours;
        var last = LastInTime(hours, slot.Owed);
        // The opening hours of the contact that the limit counts from need not hold the next contact as well.
        var isUsed = last != Micros.None && last < deadline && slot.Owed.CountsFromContact && hours.BeginningOf(last) <= slot.Owed.StartAt;
        if (last != Micros.None && !isUsed)
        {
            return (usual, last);
        }

        if (isUsed || !hours.BothBind)
        {
            return (usual, FirstLate(hours, deadline));
        }

        var fallback = FallbackOf(slot, usual);
        var lastByFallback = LastInTime(fallback.Hours, slot.Owed);
        if (lastByFallback != Micros.None)
        {
            return (fallback, lastByFallback);
        }

        var firstInCommon = FirstLate(hours, deadline);
        return firstInCommon != Micros.None ? (usual, firstInCommon) : (fallback, FirstLate(fallback.Hours, deadline));
    }

    private Way FallbackOf(in EvaluatedObligation slot, in Way usual) =>
        policy.Fallback == Fallback.OtherChannel && slot.Terms.Through != Through.Call && ChannelChoice.Quiet(request) is { } quiet
            ? new(quiet, new(usual.Hours.Desk, null), ContactFlags.OtherChannel)
            : usual with { Hours = usual.Hours with { Desk = null }, Flag = ContactFlags.OutsideDeskHours };

    /// <summary>The last allowed moment that keeps the deadline; while windows that the customer named are left, one in those.</summary>
    private static long LastInTime(in CommonHours hours, in Owed owed) =>
        hours.LastUntil(Math.Min(owed.DeadlineAt, hours.Requested?.End ?? owed.DeadlineAt), owed.SoughtFrom);

    /// <summary>The first allowed moment after the deadline; common hours are looked for in a limited time only.</summary>
    private static long FirstLate(in CommonHours hours, long deadline) =>
        hours.FirstFrom(deadline, hours.BothBind ? deadline + Horizon : Micros.Max);

    private static long OpensAt(in EvaluatedObligation slot, in CommonHours hours)
    {
        ref readonly var owed = ref slot.Owed;
        var opensAt = owed.OpensAt != Micros.None ? owed.OpensAt : owed.OpensAtWarning ? slot.WarnAt : owed.SoughtFrom;
        var first = hours.FirstFrom(Math.Max(opensAt, owed.SoughtFrom), slot.ActBy);
        return first != Micros.None ? first : Math.Max(hours.BeginningOf(slot.ActBy), owed.SoughtFrom);
    }

    /// <summary>Opens the window in the first allowed hours that are not over, at the deadline if that lies inside them.</summary>
    private void OpenLate(ref EvaluatedObligation slot, in CommonHours hours)
    {
        var from = Math.Max(now, slot.ActBy);
        // A closing instant still belongs to its window, even if the next one opens at the same instant.
        var within = from > slot.ActBy && hours.IsOpen(from - 1) ? from - 1 : hours.FirstFrom(from, Latest(hours, from));
        if (within == Micros.None)
        {
            slot.Flags |= ContactFlags.NoHours;
            return;
        }

        slot.To = hours.EndOf(within);
        slot.From = Math.Max(hours.BeginningOf(within), slot.Owed.DeadlineAt);
    }

    // Two calendars that met once may part for a season, when clocks change on one side only. A short search would then find their next
    // common hours one day, though nothing had happened. Calendars that never meet do not come here.
    private static long Latest(in CommonHours hours, long from) => hours.BothBind ? from + WorkingCalendar.SearchLimit : Micros.Max;

    /// <summary>A way to make the contact: a channel, the hours in which it may be used, and what is unusual about it.</summary>
    private readonly record struct Way(Channel Channel, CommonHours Hours, ContactFlags Flag);
}
