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

        var hours = HoursOf(slot, slot.Channel);
        var last = LastInTime(hours, slot.Owed);
        // The opening hours of the contact that the limit counts from need not hold the next contact as well.
        var isUsed = last != Micros.None && last < deadline && slot.Owed.CountsFromContact && hours.BeginningOf(last) <= slot.Owed.StartAt;
        if (last != Micros.None && !isUsed)
        {
            Place(ref slot, hours, last);
        }
        else if (isUsed || !hours.BothBind)
        {
            Place(ref slot, hours, FirstLate(hours, deadline));
        }
        else
        {
            PlaceWithoutCommonHours(ref slot, hours);
        }
    }

    /// <summary>
    /// Places a contact for which no common hour keeps the deadline: by the policy's fallback if that keeps it, else in the first common
    /// hour, else by the fallback though late (docs/rules.md#no-common-hour).
    /// </summary>
    private void PlaceWithoutCommonHours(ref EvaluatedObligation slot, in CommonHours hours)
    {
        var quiet = policy.Fallback == Fallback.OtherChannel && slot.Terms.Through != Through.Call ? ChannelChoice.Quiet(request) : null;
        var fallback = quiet is null ? hours with { Desk = null } : new CommonHours(hours.Desk, null);
        var last = LastInTime(fallback, slot.Owed);
        var firstInCommon = last == Micros.None ? FirstLate(hours, slot.Owed.DeadlineAt) : Micros.None;
        if (firstInCommon != Micros.None)
        {
            Place(ref slot, hours, firstInCommon);
            return;
        }

        slot.Channel = quiet ?? slot.Channel;
        slot.Flags |= quiet is null ? ContactFlags.OutsideDeskHours : ContactFlags.OtherChannel;
        Place(ref slot, fallback, last != Micros.None ? last : FirstLate(fallback, slot.Owed.DeadlineAt));
    }

    /// <summary>Writes the last moment and the window; without a moment no hours are left.</summary>
    private void Place(ref EvaluatedObligation slot, in CommonHours hours, long actBy)
    {
        var deadline = slot.Owed.DeadlineAt;
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
            OpenLate(ref slot, slot.Owed.Hours == ContactHours.Any ? UsualHours(slot, slot.Channel!) : hours);
        }
        else
        {
            slot.From = OpensAt(slot, hours);
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
}
