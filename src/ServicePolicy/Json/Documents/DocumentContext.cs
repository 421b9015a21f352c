using System.Text.Json.Serialization;

namespace ServicePolicy.Json;

/// <summary>The shapes of requests, rows, plans and audits.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
    Converters =
    [
        typeof(InstantConverter), typeof(TimeLimitConverter), typeof(DurationConverter), typeof(ZoneConverter), typeof(CultureConverter),
        typeof(DateConverter), typeof(MarkConverter), typeof(ChannelConverter), typeof(TopicsConverter), typeof(EstimateConverter),
        typeof(IntervalConverter), typeof(WaitConverter), typeof(BriefConverter), typeof(TraitsConverter), typeof(ToldConverter),
        typeof(CallStepConverter), typeof(AgreedTimeConverter), typeof(MarkFactsConverter), typeof(PreferencesConverter),
        typeof(EventConverter), typeof(NameConverter<MessageKind>), typeof(NameConverter<WaitFor>), typeof(NameConverter<ContactFailure>),
        typeof(NameConverter<Urgency>), typeof(NameConverter<DutyVerdict>),
    ])]
[JsonSerializable(typeof(RequestDocument))]
[JsonSerializable(typeof(KnownFacts))]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(AuditDocument))]
[JsonSerializable(typeof(OwnChannelDocument))]
[JsonSerializable(typeof(EstimateDocument))]
[JsonSerializable(typeof(SpanDocument))]
[JsonSerializable(typeof(BriefDocument))]
[JsonSerializable(typeof(TraitsDocument))]
[JsonSerializable(typeof(ToldDocument))]
[JsonSerializable(typeof(CallStepDocument))]
[JsonSerializable(typeof(AgreedTimeDocument))]
[JsonSerializable(typeof(MarkDocument))]
[JsonSerializable(typeof(PreferencesDocument))]
[JsonSerializable(typeof(EventDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext;
