using System.Text.Json;

namespace ServicePolicy.Json;

/// <summary>A request: what it began with, a row where it was restored from one, and what has happened since.</summary>
internal sealed record RequestDocument
{
    public int SchemaVersion { get; init; }

    public required string Id { get; init; }

    public Instant? ReceivedAt { get; init; }

    public required Channel Channel { get; init; }

    public bool? OpenedByDesk { get; init; }

    public bool? TakenLive { get; init; }

    public ContactPreferences? Preferences { get; init; }

    public RequestTraits? Traits { get; init; }

    public Brief? Brief { get; init; }

    public KnownFacts? Row { get; init; }

    public IReadOnlyList<RequestEvent>? Events { get; init; }

    public static RequestDocument Of(ServiceRequest request)
    {
        var origin = request.Origin.State;
        var began = new RequestDocument
        {
            SchemaVersion = ServicePolicyJson.SchemaVersion,
            Id = request.Id,
            Channel = request.Channel,
            OpenedByDesk = request.OpenedByDesk ? true : null,
            Preferences = request.Preferences == ContactPreferences.Unknown ? null : request.Preferences,
            Traits = request.Origin.Traits == RequestTraits.Unknown ? null : request.Origin.Traits,
            Events = request.HasEvents ? request.GetEvents() : null,
        };
        var brief = origin.Brief.Brief == ServicePolicy.Brief.Empty ? null : origin.Brief.Brief;
        var fresh = ServiceRequest.Begun(
            request.Id, request.ReceivedAt, origin.Openings.First.At!.Value, request.Channel, request.Preferences, request.Origin.Traits, brief, origin.TakenLive, request.OpenedByDesk);
        return fresh.Knows.Equals(request.Origin.Knows)
            ? began with { ReceivedAt = request.ReceivedAt, TakenLive = origin.TakenLive == (request.Channel.IsLive && !request.OpenedByDesk) ? null : origin.TakenLive, Brief = brief }
            : began with { Row = RowMapping.ToRow(origin) };
    }

    public ServiceRequest ToRequest()
    {
        if (SchemaVersion is not (0 or ServicePolicyJson.SchemaVersion))
        {
            throw new JsonException($"The schemaVersion is {SchemaVersion}; {ServicePolicyJson.SchemaVersion} is known.");
        }

        if (Events?.Contains(null!) == true)
        {
            throw new JsonException("'events' holds null; events are allowed.");
        }

        if (Row is not null)
        {
            RowLists.RefuseNulls(Row);
            return ServiceRequest.Restore(Id, Channel, Row, Preferences, Traits, OpenedByDesk ?? false).With([.. Events ?? []]);
        }

        var receivedAt = ReceivedAt ?? throw new JsonException("'receivedAt' is missing; needed is it, or a row.");
        var import = ServiceRequest.Import(Id, receivedAt, Channel, Events ?? [], null, Preferences, Traits, Brief, TakenLive, OpenedByDesk ?? false);

        // What a history may hold on any path in is taken as it is; what an import would have put right is not what a request writes.
        return import.Odd.FirstOrDefault(odd => odd.Kind is OddityKind.OutOfOrder or OddityKind.Repeated or OddityKind.EstimateWithoutValue) is { } wrong
            ? throw new JsonException($"Event {wrong.Position}, {wrong.Event}, is odd ({wrong.Kind}); a stored history is in order, each event once. Use ServiceRequest.Import for a log.")
            : import.Request;
    }
}
