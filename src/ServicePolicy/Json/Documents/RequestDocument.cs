using System.Text.Json;

namespace ServicePolicy.Json;

/// <summary>A request: its beginning, or the row that it was restored from, and the events since.</summary>
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
            request.Id,
            request.ReceivedAt,
            origin.Openings.First.At!.Value,
            request.Channel,
            request.Preferences,
            request.Origin.Traits,
            brief,
            origin.TakenLive,
            request.OpenedByDesk);
        if (!fresh.Knows.Equals(request.Origin.Knows))
        {
            return began with { Row = RowMapping.ToRow(origin) };
        }

        var usual = request.Channel.IsLive && !request.OpenedByDesk;
        bool? takenLive = origin.TakenLive == usual ? null : origin.TakenLive;
        return began with { ReceivedAt = request.ReceivedAt, TakenLive = takenLive, Brief = brief };
    }

    public ServiceRequest ToRequest()
    {
        if (SchemaVersion is not (0 or ServicePolicyJson.SchemaVersion))
        {
            throw ServicePolicyJson.UnknownVersion(SchemaVersion);
        }

        if (Events?.Contains(null!) == true)
        {
            throw new JsonException("The list 'events' contains null. It may contain only events.");
        }

        if (Row is not null)
        {
            RowLists.RefuseNulls(Row);
            return ServiceRequest.Restore(Id, Channel, Row, Preferences, Traits, OpenedByDesk ?? false).With([.. Events ?? []]);
        }

        var receivedAt = ReceivedAt ?? throw new JsonException("'receivedAt' is missing. Either 'receivedAt' or 'row' is required.");
        var import = ServiceRequest.Import(
            Id, receivedAt, Channel, Events ?? [], null, Preferences, Traits, Brief, TakenLive, OpenedByDesk ?? false);

        // An import repairs these oddities, so no request ever writes them; all others are part of a history.
        var wrong = import.Odd.FirstOrDefault(
            odd => odd.Kind is OddityKind.OutOfOrder or OddityKind.Repeated or OddityKind.EstimateWithoutValue);
        return wrong is null ? import.Request : throw new JsonException(
            $"Event {wrong.Position}, {wrong.Event}, does not fit a stored history ({wrong.Kind}). "
            + "Its events must be in order, each of them once. Use ServiceRequest.Import to read a log.");
    }
}
