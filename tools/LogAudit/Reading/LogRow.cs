using LogAudit.Mapping;

namespace LogAudit.Reading;

/// <summary>The party that did it.</summary>
internal enum Actor
{
    Customer,
    Provider,
    System,
}

/// <summary>Whether the customer could see it.</summary>
internal enum Visibility
{
    Public,
    Internal,
    Unknown,
}

/// <summary>One valid row of a log.</summary>
/// <param name="Line">Its line in the file. The header is line 1.</param>
/// <param name="CaseId">The case it belongs to.</param>
/// <param name="Time">The instant at which it happened.</param>
/// <param name="Activity">The state or label in the source.</param>
/// <param name="Event">The event that it reports, or null if it tells the customer nothing.</param>
/// <param name="Due">The instant that it commits to, or null if there is none.</param>
/// <param name="Actor">The party that did it.</param>
/// <param name="Visible">Whether the customer could see it.</param>
internal sealed record LogRow(
    int Line,
    string CaseId,
    Instant Time,
    string Activity,
    LoggedEvent? Event,
    Instant? Due,
    Actor Actor,
    Visibility Visible);

/// <summary>All rows of a case, in the order of the file.</summary>
internal sealed record LoggedCase(string Id, IReadOnlyList<LogRow> Rows);
