namespace LogAudit;

/// <summary>The options of the command <c>next</c>.</summary>
/// <param name="Log">The path of the event log.</param>
/// <param name="Mapping">The mapping file, or the name of a ready one. Null stands for the columns of the sample log.</param>
/// <param name="AsOf">The moment to plan for. Null stands for the log's last instant.</param>
/// <param name="Top">The number of contacts to list.</param>
/// <param name="Policy">The policy to plan by.</param>
internal sealed record NextOptions(string Log, string? Mapping, Instant? AsOf, int Top, ContactPolicy Policy)
{
    /// <summary>The desk's hours.</summary>
    public WorkingCalendar Desk => Policy.Calendar;
}
