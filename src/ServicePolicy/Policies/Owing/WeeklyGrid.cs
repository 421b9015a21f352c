namespace ServicePolicy;

/// <summary>A fixed time of each week on a desk (docs/rules.md#update).</summary>
internal static class WeeklyGrid
{
    /// <summary>
    /// The first point after an instant, and the beginning of the day that serves it: its own local day, or where it falls in closed time that of
    /// the last open time before it. A point whose day holds the contact that an interval counts from has been served by it.
    /// </summary>
    public static (long Point, long DayBegins) NextAfter(long since, IsoDayOfWeek day, LocalTime time, WorkingCalendar calendar, bool byPerson)
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
