using NodaTime.TimeZones;

namespace ServicePolicy;

/// <summary>
/// Converts local times of one zone to instants. A skipped local time becomes the end of the gap, an ambiguous one its first occurrence;
/// so a later local time never becomes an earlier instant. It is fastest when the local times mostly rise.
/// </summary>
internal struct ZoneCursor
{
    // No offset is larger than 18 hours, so a day earlier on the time line the wall clock has surely not reached the local time yet.
    private const long Lead = Micros.PerDay;
    private const long Forever = long.MaxValue / 2;

    private readonly DateTimeZone _zone;
    private ZoneInterval? _current;
    private long _start;
    private long _offset;
    private long _validFrom;
    private long _localEnd;

    public ZoneCursor(DateTimeZone zone)
    {
        _zone = zone;
        _current = null;
        _start = 0;
        _offset = 0;
        _validFrom = long.MaxValue;
        _localEnd = long.MinValue;
    }

    /// <summary>The offset of the zone from UTC at an instant, in microseconds.</summary>
    public static long OffsetAt(DateTimeZone zone, long instant) =>
        zone.GetUtcOffset(Micros.ToInstant(Clip(instant))).Seconds * Micros.PerSecond;

    /// <summary>Converts one local time of a zone; see <see cref="ToInstant(long)"/>.</summary>
    public static long ToInstant(DateTimeZone zone, long local) => new ZoneCursor(zone).ToInstant(local);

    /// <summary>Converts a local time, in microseconds since 1970-01-01T00:00 on the wall clock, clipped to NodaTime's range.</summary>
    public long ToInstant(long local)
    {
        if (local < _validFrom)
        {
            Take(_zone.GetZoneInterval(Micros.ToInstant(Clip(local - Lead))), local);
        }

        while (local >= _localEnd)
        {
            Take(_zone.GetZoneInterval(_current!.End), _localEnd);
        }

        return Clip(Math.Max(local - _offset, _start));
    }

    private static long Clip(long instant) => Math.Min(Math.Max(instant, Micros.Min), Micros.Max);

    private void Take(ZoneInterval interval, long validFrom)
    {
        _current = interval;
        _validFrom = validFrom;
        _offset = interval.WallOffset.Seconds * Micros.PerSecond;
        _start = interval.HasStart ? Micros.Of(interval.Start) : Micros.Min;
        _localEnd = interval.HasEnd ? Micros.Of(interval.End) + _offset : Forever;
    }
}
