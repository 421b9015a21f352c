using Quartz.Impl.Calendar;

namespace ServicePolicy.Benchmarks;

/// <summary>
/// The same desk in Quartz's calendars: a daily range over holidays over weekends, the one order in which "next included" is right. Adding
/// is emulated from "included?" and "next included", closing by closing.
/// </summary>
internal sealed class QuartzDesk
{
    private readonly TimeZoneInfo _zone;
    private readonly TimeOnly _closes;
    private readonly DailyCalendar _calendar;

    public QuartzDesk(TimeZoneInfo zone, TimeOnly opens, TimeOnly closes, IEnumerable<DateOnly> closed)
    {
        _zone = zone;
        _closes = closes;

        var days = new HolidayCalendar(new WeeklyCalendar { TimeZone = zone }) { TimeZone = zone };
        foreach (var date in closed)
        {
            days.AddExcludedDay(date);
        }

        // A daily range holds its end too, to the millisecond.
        _calendar = new DailyCalendar(opens, closes.Add(-TimeSpan.FromMilliseconds(1)), days) { InvertTimeRange = true, TimeZone = zone };
    }

    public bool IsOpen(Instant instant) => _calendar.IsTimeIncluded(instant.ToDateTimeOffset());

    public Instant Add(Instant start, Duration openTime)
    {
        var left = openTime.ToTimeSpan();
        var from = start.ToDateTimeOffset();
        while (true)
        {
            if (!_calendar.IsTimeIncluded(from))
            {
                from = _calendar.GetNextIncludedTimeUtc(from);
            }

            var local = TimeZoneInfo.ConvertTime(from, _zone);
            var to = from + (_closes.ToTimeSpan() - local.TimeOfDay);
            if (to - from >= left)
            {
                return Instant.FromDateTimeOffset(from + left);
            }

            left -= to - from;
            from = to;
        }
    }
}
