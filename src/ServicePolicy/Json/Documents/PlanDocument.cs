namespace ServicePolicy.Json;

/// <summary>A plan, to store and show.</summary>
internal sealed record PlanDocument(
    int SchemaVersion,
    string Request,
    string Policy,
    string? Rule,
    Instant AsOf,
    NextDocument? Next,
    IReadOnlyList<ObligationDocument> Obligations,
    Instant? RevisitAt)
{
    public static PlanDocument Of(ContactPlan plan) => new(
        ServicePolicyJson.SchemaVersion,
        plan.Request.Id,
        plan.Policy.Name,
        plan.Choice?.Rule?.Name,
        plan.AsOf,
        plan.Next is null ? null : NextDocument.Of(plan.Next),
        [.. plan.Obligations.Select(ObligationDocument.Of)],
        plan.RevisitAt);
}

/// <summary>The next contact.</summary>
internal sealed record NextDocument(
    string Key,
    Topics Topics,
    Instant? Deadline,
    Instant ActBy,
    SpanDocument? Window,
    Channel? Channel,
    bool MayBeAutomatic,
    Urgency? Urgency,
    IReadOnlyList<string>? Flags,
    IReadOnlyList<EscalationDocument>? Escalations,
    IReadOnlyList<string> Because)
{
    public static NextDocument Of(NextContact next) => new(
        next.Key,
        next.Topics,
        next.Deadline,
        next.ActBy,
        ObligationDocument.Span(next.Window),
        next.Channel,
        next.MayBeAutomatic,
        next.Urgency,
        ObligationDocument.Names(next.Flags),
        ObligationDocument.Levels(next.GetEscalations()),
        [.. next.Because.Select(obligation => obligation.Key)]);
}

/// <summary>An escalation level that is reached.</summary>
internal sealed record EscalationDocument(string Name, double Fraction, string Key);

/// <summary>An obligation.</summary>
internal sealed record ObligationDocument(
    string Key,
    string Duty,
    Topics Topics,
    Instant Start,
    TimeLimit? Limit,
    Instant? Deadline,
    bool OnHold,
    Duration? Remaining,
    Instant? ActBy,
    SpanDocument? Window,
    Channel? Channel,
    bool MayBeAutomatic,
    Urgency? Urgency,
    Instant? WarnAt,
    IReadOnlyList<string>? Flags,
    IReadOnlyList<EscalationDocument>? Escalations,
    IReadOnlyList<StepDocument> Because)
{
    public static ObligationDocument Of(Obligation owed) => new(
        owed.Key,
        owed.Duty.Name,
        owed.Topics,
        owed.Start,
        owed.Limit == default ? null : owed.Limit,
        owed.Deadline,
        owed.OnHold,
        owed.Remaining,
        owed.ActBy,
        Span(owed.Window),
        owed.Channel,
        owed.MayBeAutomatic,
        owed.Urgency,
        owed.WarnAt,
        Names(owed.Flags),
        Levels(owed.GetEscalations()),
        [.. owed.Explain().Steps.Select(StepDocument.Of)]);

    public static SpanDocument? Span(ContactWindow? window) => window is { } open ? new(open.From, open.To) : null;

    public static IReadOnlyList<string>? Names(ContactFlags flags) => flags == ContactFlags.None ? null : flags.ToString().Split(", ");

    public static IReadOnlyList<EscalationDocument>? Levels(IReadOnlyList<PassedEscalation> passed) => passed.Count == 0
        ? null
        : [.. passed.Select(level => new EscalationDocument(level.Level.Name, level.Level.Fraction, level.Key))];
}
