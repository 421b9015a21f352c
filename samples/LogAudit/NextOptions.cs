namespace LogAudit;

/// <summary>What <c>next</c> was asked.</summary>
/// <param name="Log">The path of the event log.</param>
/// <param name="AsOf">The moment to plan for; null: the log's last instant.</param>
/// <param name="Top">How many contacts to list.</param>
/// <param name="Desk">The desk's hours.</param>
internal sealed record NextOptions(string Log, Instant? AsOf, int Top, WorkingCalendar Desk);
