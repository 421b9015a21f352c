using LogAudit.Mapping;

namespace LogAudit.Reading;

/// <summary>Who did it.</summary>
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

/// <summary>One sound row of a log.</summary>
/// <param name="Line">Its line in the file, the header being 1.</param>
/// <param name="CaseId">The case it belongs to.</param>
/// <param name="Time">When it happened.</param>
/// <param name="Activity">The source's own state or label.</param>
/// <param name="Event">What it means to a customer; null: nothing.</param>
/// <param name="Due">The instant it commits to, if any.</param>
/// <param name="Actor">Who did it.</param>
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
