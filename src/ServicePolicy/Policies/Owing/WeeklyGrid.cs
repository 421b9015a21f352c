namespace ServicePolicy;

/// <summary>A fixed time of each week on a desk (docs/rules.md#update).</summary>
internal static class WeeklyGrid
{
    /// <summary>
    /// The first point after an instant, and the beginning of the day that serves it: the local day of the point, or of the last open time
    /// before it if the point is in closed time. A contact by a person on that day has served the point.
    /// </summary>
    /// <param name="since">The beginning of the silence.</param>
    /// <param name="day">The day of the week, in the desk's zone.</param>
    /// <param name="time">The time of day, in the desk's zone.</param>
    /// <param name="calendar">The desk's opening hours.</param>
    /// <param name="byPerson">Whether a contact by a person began the silence.</param>
    public static (long Point, long DayBegins) NextAfter(
        long since, IsoDayOfWeek day, LocalTime time, WorkingCalendar calendar, bool byPerson)
    {
        var zone = calendar.Zone;
        var date = Micros.ToInstant(since).InZone(zone).Date;
        date = date.DayOfWeek == day ? date : date.Next(day);
        while (true)
        {
            var point = Micros.Of(zone.ResolveLocal(date + time, Resolver).ToInstant());
            var serves = ServingTime(point, calendar);
            var begins = calendar.StartOfLocalDay(serves);
            var isServed = byPerson && begins <= since && since < calendar.EndOfLocalDay(serves);
            if (point > since && !isServed)
            {
                return (point, begins);
            }

            date = date.PlusWeeks(1);
        }
    }

    private static NodaTime.TimeZones.ZoneLocalMappingResolver Resolver { get; } =
        NodaTime.TimeZones.Resolvers.CreateMappingResolver(
            NodaTime.TimeZones.Resolvers.ReturnEarlier, NodaTime.TimeZones.Resolvers.ReturnStartOfIntervalAfter);

    private static long ServingTime(long point, WorkingCalendar calendar)
    {
        if (calendar.IsOpen(point) || calendar.IsOpen(point - 1))
        {
            return point;
        }

        var closed = calendar.PreviousClosing(point);
        return closed == Micros.None ? point : closed - 1;
    }
}
