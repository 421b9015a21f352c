namespace ServicePolicy;

/// <summary>
/// The hours that a desk and a customer have in common; a null calendar is always open. The customer may have stated windows, which
/// replace their usual hours until the last of them ends. Both are read side by side, and nothing is compiled or allocated.
/// </summary>
internal readonly record struct CommonHours(WorkingCalendar? Desk, WorkingCalendar? Customer, RequestedWindows? Requested = null)
{
    /// <summary>Whether both the desk and the customer have hours.</summary>
    public bool BothBind => Desk is not null && (Customer is not null || Requested is not null);

    private HoursOf Ours => new(Desk, null);

    private HoursOf Theirs => new(Customer, Requested);

    // Nearly every contact is bound by one calendar at most, which can answer by itself.
    private bool IsSingle => Requested is null && (Desk is null || Customer is null);

    private WorkingCalendar Only => Desk ?? Customer ?? WorkingCalendar.Always;

    public bool IsOpen(long instant) => IsSingle ? Only.IsOpen(instant) : Ours.IsOpen(instant) && Theirs.IsOpen(instant);

    /// <summary>The first open instant at or after an instant and not after <paramref name="latest"/>; none if there is none.</summary>
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
    /// The last instant at or before an instant at which a contact still counts as within hours, as it does at a closing, with some open
    /// time between <paramref name="earliest"/> and it; else the earliest instant itself if it is open; else none.
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

    /// <summary>Whether the hours are open at an instant and never close again.</summary>
    public bool IsEndless(long instant) => IsOpen(instant) && EndOf(instant) == Micros.None;

    /// <summary>The end of the open hours that contain an instant; none where they have no end.</summary>
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

    /// <summary>The beginning of the open hours that contain an instant or end at it; none where they have no beginning.</summary>
    public long BeginningOf(long instant)
    {
        if (IsSingle)
        {
            return Only.PreviousOpening(instant);
        }

        var inside = IsOpen(instant) ? instant : instant - 1;
        return Math.Max(Ours.PreviousOpening(inside), Theirs.PreviousOpening(inside));
    }

    /// <summary>The hours of one side: its stated windows, after them its calendar; always open where it has neither.</summary>
    private readonly record struct HoursOf(WorkingCalendar? Calendar, RequestedWindows? Requested)
    {
        public bool IsOpen(long instant) =>
            Requested is not null && instant < Requested.End ? Requested.IsOpen(instant) : Calendar?.IsOpen(instant) ?? true;

        public long NextOpening(long instant)
        {
            if (Requested is not null && Requested.NextOpening(instant) is var opening && opening != Micros.None)
            {
                return opening;
            }

            var from = Requested is null ? instant : Math.Max(instant, Requested.End);
            return Calendar is null ? from : Calendar.NextOpening(from);
        }

        public long NextClosing(long instant) =>
            Requested is not null && instant < Requested.End ? Requested.NextClosing(instant)
            : Calendar is null ? Micros.None
            : Calendar.NextClosing(instant);

        public long PreviousOpening(long instant)
        {
            if (Requested is not null && instant < Requested.End)
            {
                return Requested.PreviousOpening(instant);
            }

            var opened = Calendar is null ? Micros.None : Calendar.PreviousOpening(instant);
            return Requested is null ? opened : Math.Max(opened, Requested.End);
        }

        public long LastWithin(long instant)
        {
            if (Requested is not null && instant <= Requested.End)
            {
                return Requested.LastWithin(instant);
            }

            var last = Calendar is null ? instant : Calendar.LastWithin(instant);
            return Requested is null || last > Requested.End ? last : Requested.LastWithin(Requested.End);
        }
    }
}
