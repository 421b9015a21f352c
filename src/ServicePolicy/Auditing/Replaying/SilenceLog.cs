namespace ServicePolicy.Auditing;

/// <summary>Collects the silences of a request while its events are replayed.</summary>
internal sealed class SilenceLog(WorkingCalendar calendar)
{
    private readonly List<(long Start, long End, RequestEvent EndedBy, long AskedAt, int Asked)> _ended = [];
    private long _start = Micros.None;
    private long _askedAt = Micros.None;
    private int _asked;

    public void Begin(long at) => (_start, _askedAt, _asked) = (at, Micros.None, 0);

    public void Apply(RequestEvent fact, long at, bool asks, bool wasOver, bool isOver, bool reopened)
    {
        if (asks && _start != Micros.None)
        {
            _askedAt = _asked++ == 0 ? at : _askedAt;
        }

        var byPerson = fact is ContactMade { Automatic: false };
        if (_start != Micros.None && (byPerson || (isOver && !wasOver) || fact is RequestClosed))
        {
            _ended.Add((_start, at, fact, _askedAt, _asked));
            _start = Micros.None;
        }

        if (_start == Micros.None && ((byPerson && !isOver) || reopened || asks))
        {
            Begin(at);
        }
    }

    /// <summary>The silences as they stand at an instant, oldest first.</summary>
    public EquatableList<Silence> Until(long until, WaitLog waits)
    {
        var all = new Silence[_ended.Count + (_start == Micros.None ? 0 : 1)];
        for (var i = 0; i < _ended.Count; i++)
        {
            all[i] = ToSilence(_ended[i], _ended[i].End, waits);
        }

        if (_start != Micros.None)
        {
            all[^1] = ToSilence((_start, Micros.None, null, _askedAt, _asked), Math.Max(until, _start), waits);
        }

        return EquatableList<Silence>.Owning(all);
    }

    private Silence ToSilence((long Start, long End, RequestEvent? EndedBy, long AskedAt, int Asked) silence, long upTo, WaitLog waits)
    {
        var inWait = 0L;
        for (var i = 0; i < waits.Count; i++)
        {
            inWait += Math.Max(0, Math.Min(waits[i].End, upTo) - Math.Max(waits[i].Start, silence.Start));
        }

        var brokenBy = silence.Asked > 0 ? SilenceBreaker.Customer
            : silence.EndedBy is null ? SilenceBreaker.Nobody
            : silence.EndedBy is ContactMade { Automatic: false } ? SilenceBreaker.Desk
            : SilenceBreaker.Closing;
        return new(
            calendar, Micros.ToInstant(silence.Start), Micros.ToInstantOrNull(silence.End), silence.EndedBy, brokenBy,
            Micros.ToInstantOrNull(silence.AskedAt), silence.Asked, Micros.ToDuration(upTo - silence.Start), Micros.ToDuration(inWait));
    }
}
