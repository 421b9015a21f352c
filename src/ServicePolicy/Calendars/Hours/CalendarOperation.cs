namespace ServicePolicy;

/// <summary>The ways two calendars combine.</summary>
internal enum CalendarOperation
{
    Union,
    Intersect,
    Except,
}
