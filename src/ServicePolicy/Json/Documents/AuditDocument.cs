namespace ServicePolicy.Json;

/// <summary>An audit, to store and show.</summary>
internal sealed record AuditDocument(
    int SchemaVersion, string Request, string Policy, Instant Until, IReadOnlyList<OutcomeDocument> Outcomes)
{
    public static AuditDocument Of(RequestAudit audit) => new(
        ServicePolicyJson.SchemaVersion, audit.Request.Id, audit.Policy.Name, audit.Until, [.. audit.Outcomes.Select(OutcomeDocument.Of)]);
}

/// <summary>The outcome of an obligation.</summary>
internal sealed record OutcomeDocument(
    string Key,
    string Duty,
    DutyVerdict? Verdict,
    Instant Start,
    TimeLimit? Limit,
    Instant? Deadline,
    Instant? EndedAt,
    RequestEvent? EndedBy,
    Duration? Lateness,
    Duration? WorkingLateness)
{
    public static OutcomeDocument Of(DutyOutcome outcome) => new(
        outcome.Key,
        outcome.Duty.Name,
        outcome.Verdict,
        outcome.Start,
        outcome.Limit == default ? null : outcome.Limit,
        outcome.Deadline,
        outcome.EndedAt,
        outcome.EndedBy,
        outcome.Lateness == Duration.Zero ? null : outcome.Lateness,
        outcome.Lateness == Duration.Zero ? null : outcome.WorkingLateness);
}
