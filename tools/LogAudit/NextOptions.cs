namespace LogAudit;

/// <summary>What <c>next</c> was asked.</summary>
/// <param name="Log">The path of the event log.</param>
/// <param name="Mapping">The mapping file, or a ready one; null: the columns of the sample.</param>
/// <param name="AsOf">The moment to plan for; null: the log's last instant.</param>
/// <param name="Top">How many contacts to list.</param>
/// <param name="Policy">The policy to plan by.</param>
internal sealed record NextOptions(string Log, string? Mapping, Instant? AsOf, int Top, ContactPolicy Policy)
{
    /// <summary>The desk's hours.</summary>
    public WorkingCalendar Desk => Policy.Calendar;
}
