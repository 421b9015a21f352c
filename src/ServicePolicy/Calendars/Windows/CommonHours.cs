namespace ServicePolicy;

/// <summary>
/// The hours that two have in common, a null calendar being "always"; one of them may have named stretches that come before their usual
/// hours. Walks both side by side; nothing is compiled or allocated.
/// </summary>
internal readonly record struct CommonHours(WorkingCalendar? Desk, WorkingCalendar? Customer, RequestedWindows? Stated = null)
{
    public bool BothBind => Desk is not null && (Customer is not null || Stated is not null);

    private HoursOf Ours => new(Desk, null);

    private HoursOf Theirs => new(Customer, Stated);

    // Nearly every contact is bound by one calendar at most, which can be asked straight.
    private bool IsSingle => Stated is null && (Desk is null || Customer is null);

    private WorkingCalendar Only => Desk ?? Customer ?? WorkingCalendar.Always;

    public bool IsOpen(long instant) => IsSingle ? Only.IsOpen(instant) : Ours.IsOpen(instant) && Theirs.IsOpen(instant);

    /// <summary>The first open instant from one on, at the latest at another; or none.</summary>
    public long FirstFrom(long instant, long latest)
    {
        if (IsSingle)
        {
            var opening = instant <= latest ? Only.NextOpening(instant) : Micros.None;
            return opening <= latest ? opening : Micros.None;
        }

        var at = instant;
        while (at <= latest)
        {
            var desk = Ours.NextOpening(at);
            var both = desk == Micros.None ? Micros.None : Theirs.NextOpening(desk);
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
        if (IsSingle && Only.LastWithin(instant) is var last && last > earliest)
        {
            return last;
        }

        var at = IsSingle ? earliest : instant;
        while (at > earliest)
        {
            var desk = Ours.LastWithin(at);
            var both = desk == Micros.None ? Micros.None : Theirs.LastWithin(desk);
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

    /// <summary>Whether it is open at an instant and never closes again.</summary>
    public bool IsEndless(long instant) => IsOpen(instant) && EndOf(instant) == Micros.None;

    /// <summary>The end of the open stretch that holds an instant; none where it has no end.</summary>
    public long EndOf(long instant)
    {
        if (IsSingle)
        {
            return Only.NextClosing(instant);
        }

        var desk = Ours.NextClosing(instant);
        var customer = Theirs.NextClosing(instant);
        return desk == Micros.None ? customer : customer == Micros.None ? desk : Math.Min(desk, customer);
    }

    /// <summary>The beginning of the open stretch that ends with or holds an instant; none where it has no beginning.</summary>
    public long BeginningOf(long instant)
    {
        if (IsSingle)
        {
            return Only.PreviousOpening(instant);
        }

        var inside = IsOpen(instant) ? instant : instant - 1;
        return Math.Max(Ours.PreviousOpening(inside), Theirs.PreviousOpening(inside));
    }

    /// <summary>One side's hours: stretches it named, then its calendar; always open where it has neither.</summary>
    private readonly record struct HoursOf(WorkingCalendar? Calendar, RequestedWindows? Stated)
    {
        public bool IsOpen(long instant) =>
            Stated is not null && instant < Stated.End ? Stated.IsOpen(instant) : Calendar?.IsOpen(instant) ?? true;

        public long NextOpening(long instant)
        {
            if (Stated is not null && Stated.NextOpening(instant) is var named && named != Micros.None)
            {
                return named;
            }

            var from = Stated is null ? instant : Math.Max(instant, Stated.End);
            return Calendar is null ? from : Calendar.NextOpening(from);
        }

        public long NextClosing(long instant) =>
            Stated is not null && instant < Stated.End ? Stated.NextClosing(instant)
            : Calendar is null ? Micros.None
            : Calendar.NextClosing(instant);

        public long PreviousOpening(long instant)
        {
            if (Stated is not null && instant < Stated.End)
            {
                return Stated.PreviousOpening(instant);
            }

            var opened = Calendar is null ? Micros.None : Calendar.PreviousOpening(instant);
            return Stated is null ? opened : Math.Max(opened, Stated.End);
        }

        public long LastWithin(long instant)
        {
            if (Stated is not null && instant <= Stated.End)
            {
                return Stated.LastWithin(instant);
            }

            var last = Calendar is null ? instant : Calendar.LastWithin(instant);
            return Stated is null || last > Stated.End ? last : Stated.LastWithin(Stated.End);
        }
    }
}
