namespace ServicePolicy;

/// <summary>The units that limits are written in; the names are part of the keys of a language's texts.</summary>
internal enum TimeLimitUnit
{
    Second,
    Minute,
    Hour,
    Day,
    WorkingSecond,
    WorkingMinute,
    WorkingHour,
    WorkingDay,
    CalendarDay,
}
