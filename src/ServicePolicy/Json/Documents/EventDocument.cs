namespace ServicePolicy.Json;

/// <summary>
/// An event: its type, its instant and the properties of that type. One flat shape, so that a database may reorder the properties.
/// </summary>
internal sealed record EventDocument
{
    public required string Type { get; init; }

    public required Instant At { get; init; }

    public Channel? Channel { get; init; }

    public Topics? Told { get; init; }

    public bool? Automatic { get; init; }

    public Estimate? Estimate { get; init; }

    public Instant? BackBy { get; init; }

    public string? Id { get; init; }

    public string? Reason { get; init; }

    public string? ContactId { get; init; }

    public MessageKind? Kind { get; init; }

    public bool? ExpectsAnswer { get; init; }

    public IReadOnlyList<Interval>? Windows { get; init; }

    public Instant? Time { get; init; }

    public bool? Helped { get; init; }

    public double? Score { get; init; }

    public bool? Praise { get; init; }

    public WaitFor? Party { get; init; }

    public Instant? Until { get; init; }

    public Brief? Brief { get; init; }

    public RequestTraits? Traits { get; init; }

    public string? Team { get; init; }

    public Mark? Mark { get; init; }

    public Instant? Value { get; init; }
}
