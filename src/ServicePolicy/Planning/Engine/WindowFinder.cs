namespace ServicePolicy;

/// <summary>Finds the channel of a contact, the last allowed moment that keeps its deadline, and its window (docs/rules.md#windows).</summary>
internal readonly ref struct WindowFinder(ContactPolicy policy, ServiceRequest request, long now)
{
    private const long Horizon = 14 * Micros.PerDay;

    private readonly Channel? _usual = ChannelChoice.Usual(request);

    public void Find(ref EvaluatedObligation slot)
    {
        slot.Channel = ChannelChoice.For(slot.Terms.Through, request, _usual);
        ref readonly var owed = ref slot.Owed;
        if (slot.Channel is null || owed.DeadlineAt == Micros.None)
        {
            slot.Flags = slot.Channel is null ? ContactFlags.NoChannel : ContactFlags.NoHours;
            slot.ActBy = owed.DeadlineAt == Micros.None ? Micros.Max : owed.DeadlineAt;
            return;
        }

        var hours = HoursOf(slot, slot.Channel);
        slot.ActBy = ActBy(ref slot, ref hours);
        if (slot.ActBy == Micros.None)
        {
            slot.Flags |= ContactFlags.NoHours;
            slot.ActBy = owed.DeadlineAt;
            return;
        }

        if (now > slot.ActBy || slot.ActBy > owed.DeadlineAt)
        {
            slot.Flags |= ContactFlags.AfterDeadline;
            // Any hour was agreed for its time, not for making up for it at night.
            OpenLate(ref slot, owed.Hours == ContactHours.Any ? UsualHours(slot, slot.Channel!) : hours);
        }
        else
        {
            slot.From = From(slot, hours);
            slot.To = slot.ActBy;
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

    private long ActBy(ref EvaluatedObligation slot, ref CommonHours hours)
    {
        var deadline = slot.Owed.DeadlineAt;
        var last = hours.LastUntil(LatestFor(hours, deadline), slot.Owed.SoughtFrom);
        var isUsed = last != Micros.None && last < deadline && slot.Owed.CountsFromContact && hours.BeginningOf(last) <= slot.Owed.StartAt;
        if (last != Micros.None && !isUsed)
        {
            return last;
        }

        if (!hours.BothBind || isUsed)
        {
            return hours.FirstFrom(deadline, hours.BothBind ? deadline + Horizon : Micros.Max);
        }

        return FallBack(ref slot, ref hours, deadline);
    }

    /// <summary>While stretches that the customer named are left, the contact belongs in those.</summary>
    private static long LatestFor(CommonHours hours, long deadline) => Math.Min(deadline, hours.Requested?.End ?? deadline);

    /// <summary>No common hour keeps the deadline: the policy's fallback where it does, else the first common hour, else the fallback late.</summary>
    private long FallBack(ref EvaluatedObligation slot, ref CommonHours hours, long deadline)
    {
        var other = policy.Fallback == Fallback.OtherChannel && slot.Terms.Through != Through.Call ? ChannelChoice.Quiet(request) : null;
        var instead = other is null ? hours with { Desk = null } : new CommonHours(hours.Desk, null);
        var flag = other is null ? ContactFlags.OutsideDeskHours : ContactFlags.OtherChannel;

        var actBy = instead.LastUntil(LatestFor(instead, deadline), slot.Owed.SoughtFrom);
        if (actBy == Micros.None)
        {
            var common = hours.FirstFrom(deadline, deadline + Horizon);
            if (common != Micros.None)
            {
                return common;
            }

            actBy = instead.FirstFrom(deadline, Micros.Max);
        }

        hours = instead;
        slot.Flags |= flag;
        slot.Channel = other ?? slot.Channel;
        return actBy;
    }

    private static long From(in EvaluatedObligation slot, CommonHours hours)
    {
        var opensAt = slot.Owed.OpensAt != Micros.None ? slot.Owed.OpensAt : slot.Owed.OpensAtWarning ? slot.WarnAt : slot.Owed.SoughtFrom;
        var first = hours.FirstFrom(Math.Max(opensAt, slot.Owed.SoughtFrom), slot.ActBy);
        return first != Micros.None ? first : Math.Max(hours.BeginningOf(slot.ActBy), slot.Owed.SoughtFrom);
    }

    /// <summary>The first allowed stretch that is not yet over, from the deadline where that lies inside it.</summary>
    private void OpenLate(ref EvaluatedObligation slot, CommonHours hours)
    {
        var from = Math.Max(now, slot.ActBy);
        // A closing instant still counts as in its window, also where the next one opens at that very instant.
        var within = from > slot.ActBy && hours.IsOpen(from - 1) ? from - 1 : hours.FirstFrom(from, Latest(hours, from));
        if (within == Micros.None)
        {
            slot.Flags |= ContactFlags.NoHours;
            return;
        }

        slot.To = hours.EndOf(within);
        slot.From = Math.Max(hours.BeginningOf(within), slot.Owed.DeadlineAt);
    }

    // Two calendars that met once may part for a season (clocks change on one side): a short search that moves with the hour would find the
    // next meeting one day without anything having happened. Those that never meet do not come here.
    private static long Latest(CommonHours hours, long from) => hours.BothBind ? from + WorkingCalendar.SearchLimit : Micros.Max;
}
