namespace ServicePolicy;

/// <summary>What must hold of the columns of a row, and between them.</summary>
internal static class RowCheck
{
    public static void Check(KnownFacts row)
    {
        CheckLists(row);
        CheckInstants(row);
        CheckWaits(nameof(row.Waits), row.Waits);
        CheckWaits(nameof(row.ThirdPartyWaits), row.ThirdPartyWaits);
        CheckCall(row.Call);
        CheckAppointments(row.Appointments);
        CheckMarks(row.Marks);
    }

    // Made where it is found, so that no text is made for a row that is sound.
    public static ArgumentException Bad(string column, string what) => new($"{column} {what}.", column);

    private static void CheckLists(KnownFacts row)
    {
        NotNull(nameof(row.Told), row.Told);
        NotNull(nameof(row.Bounced), row.Bounced);
        NotNull(nameof(row.Reopened), row.Reopened);
        NotNull(nameof(row.HandedOver), row.HandedOver);
        NotNull(nameof(row.Resolved), row.Resolved);
        NotNull(nameof(row.Waits), row.Waits);
        NotNull(nameof(row.ThirdPartyWaits), row.ThirdPartyWaits);
        NotNull(nameof(row.RemindersInWait), row.RemindersInWait);
        NotNull(nameof(row.BriefKnownAt), row.BriefKnownAt);
        NotNull(nameof(row.Call), row.Call);
        NotNull(nameof(row.Appointments), row.Appointments);
        NotNull(nameof(row.Marks), row.Marks);
    }

    private static void NotNull(string column, object? list)
    {
        if (list is null)
        {
            throw Bad(column, "is null; leave it out, or give an empty list");
        }
    }

    private static void CheckInstants(KnownFacts row)
    {
        if (row.ReceivedAt == default)
        {
            throw Bad(nameof(row.ReceivedAt), "is missing; every row must say when its request arrived");
        }

        if (row.BackBy <= row.BackByToldAt)
        {
            throw Bad(nameof(row.BackBy), $"is {row.BackBy}, but it must be after BackByToldAt, {row.BackByToldAt}");
        }

        if (row.ContactsAtLastInstant < 0)
        {
            throw Bad(nameof(row.ContactsAtLastInstant), $"is {row.ContactsAtLastInstant}, but it must be 0 or more");
        }

        if (row.FirstFactAt > row.ReceivedAt)
        {
            throw Bad(nameof(row.FirstFactAt), $"is {row.FirstFactAt}, but it must not be after ReceivedAt, {row.ReceivedAt}");
        }

        if (row.Estimate is not null && row.EstimateToldAt is null)
        {
            throw Bad(nameof(row.EstimateToldAt), "is missing; a row with an estimate must say when the customer was told it");
        }

        if (row.ClosedAt < (row.FirstFactAt ?? row.ReceivedAt))
        {
            throw Bad(nameof(row.ClosedAt), $"is {row.ClosedAt}, but it must not be before ReceivedAt, {row.ReceivedAt}");
        }
    }

    private static void CheckWaits(string column, IList<Wait> waits)
    {
        for (var i = 0; i < waits.Count; i++)
        {
            if (waits[i].End <= waits[i].Start)
            {
                throw Bad(column, $"has a wait from {waits[i].Start} to {waits[i].End}, but a wait must end after it begins");
            }
        }
    }

    private static void CheckCall(IList<CallStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i] ?? throw Null(nameof(KnownFacts.Call), i);
            if (i == 0 && step.Failed is not null)
            {
                throw Bad(nameof(KnownFacts.Call), $"begins with a failed attempt at {step.At}, but the customer must ask first");
            }

            if (i > 0 && step.At < steps[i - 1].At)
            {
                throw Bad(nameof(KnownFacts.Call), $"has a step at {step.At} after a later one, but the oldest step must come first");
            }
        }
    }

    private static void CheckAppointments(IList<AgreedTime> appointments)
    {
        for (var i = 0; i < appointments.Count; i++)
        {
            var agreed = appointments[i] ?? throw Null(nameof(KnownFacts.Appointments), i);
            if (agreed.Time <= agreed.AgreedAt)
            {
                throw Bad(
                    nameof(KnownFacts.Appointments),
                    $"has the time {agreed.Time}, agreed at {agreed.AgreedAt}, but an agreed time must be after its agreement");
            }
        }
    }

    private static void CheckMarks(IList<MarkFacts> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i] ?? throw Null(nameof(KnownFacts.Marks), i);
            if (mark.Count < 1)
            {
                throw Bad(nameof(KnownFacts.Marks), $"has '{mark.Mark}' with the count {mark.Count}, but a count must be 1 or more");
            }

            if (mark.First > mark.Last)
            {
                throw Bad(
                    nameof(KnownFacts.Marks),
                    $"has '{mark.Mark}' first at {mark.First} and last at {mark.Last}, but the first must not be after the last");
            }
        }
    }

    private static ArgumentException Null(string column, int position) => Bad(column, $"has null at position {position}; leave it out");
}
