namespace ServicePolicy;

/// <summary>
/// The hours in which a contact may be made: where both the desk and the customer are open, either being null for "always". Walks the two
/// calendars side by side; nothing is compiled or allocated.
/// </summary>
internal readonly record struct AllowedHours(WorkingCalendar? Desk, WorkingCalendar? Customer)
{
    public bool IsAlways => Desk is null && Customer is null;

    public bool BothBind => Desk is not null && Customer is not null;

    public bool IsOpen(long instant) => (Desk?.IsOpen(instant) ?? true) && (Customer?.IsOpen(instant) ?? true);

    /// <summary>The first open instant from one on, at the latest at another; or none.</summary>
    public long FirstFrom(long instant, long latest)
    {
        var at = instant;
        while (at <= latest)
        {
            var desk = Opening(Desk, at);
            var both = desk == Micros.None ? Micros.None : Opening(Customer, desk);
            if (both == Micros.None || both > latest)
            {
                return Micros.None;
            }

            if (both == desk)
            {
                return both;
            }

            at = both;
        }

        return Micros.None;
    }

    /// <summary>
    /// The last instant up to one in which a contact counts as within hours, a closing instant included, that has open time behind it since
    /// another instant, or is open itself; or none.
    /// </summary>
    public long LastUntil(long instant, long earliest)
    {
        var at = instant;
        while (at > earliest)
        {
            var desk = Within(Desk, at);
            var both = desk == Micros.None ? Micros.None : Within(Customer, desk);
            if (both == Micros.None || both <= earliest)
            {
                break;
            }

            if (both == at && (IsOpen(at) || IsOpen(at - 1)))
            {
                return at;
            }

            at = both == at ? at - 1 : both;
        }

        return instant >= earliest && IsOpen(earliest) ? earliest : Micros.None;
    }

    /// <summary>The end of the open stretch that holds an instant; none where it has no end.</summary>
    public long EndOf(long instant)
    {
        var desk = Desk is null ? Micros.None : Desk.NextClosing(instant);
        var customer = Customer is null ? Micros.None : Customer.NextClosing(instant);
        return desk == Micros.None ? customer : customer == Micros.None ? desk : Math.Min(desk, customer);
    }

    /// <summary>The beginning of the open stretch that ends with or holds an instant; none where it has no beginning.</summary>
    public long BeginningOf(long instant)
    {
        var inside = IsOpen(instant) ? instant : instant - 1;
        return Math.Max(Opened(Desk, inside), Opened(Customer, inside));
    }

    private static long Opening(WorkingCalendar? calendar, long instant) => calendar is null ? instant : calendar.NextOpening(instant);

    private static long Opened(WorkingCalendar? calendar, long instant) => calendar is null ? Micros.None : calendar.PreviousOpening(instant);

    private static long Within(WorkingCalendar? calendar, long instant) =>
        calendar is null || calendar.IsOpen(instant) ? instant : calendar.PreviousClosing(instant);
}
