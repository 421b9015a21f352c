namespace ServicePolicy;

/// <summary>The ways in which two calendars are combined.</summary>
internal enum CalendarOperation
{
    Union,
    Intersect,
    Except,
}
