namespace ServicePolicy;

/// <summary>The units in which limits are written. The names are part of the keys of a language's texts.</summary>
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
