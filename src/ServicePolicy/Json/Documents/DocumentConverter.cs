using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ServicePolicy.Json;

/// <summary>A value that is written as a document. When it is read, an error of its constructor becomes an error at its path.</summary>
internal abstract class DocumentConverter<T, TDocument>(
    Func<JsonTypeInfo<TDocument>> shape, Func<T, TDocument> write, Func<TDocument, T> read) : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return read(JsonText.ReadInside(ref reader, shape()) ?? throw new JsonException("Expected an object but found null."));
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            throw new JsonException(Problems.MessageOf(error), error);
        }
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, write(value), shape());
}

internal sealed class EstimateConverter() : DocumentConverter<Estimate, EstimateDocument>(
    () => DocumentContext.Default.EstimateDocument,
    estimate => new(estimate.By, estimate.From),
    document => new(document.By, document.From));

internal sealed class IntervalConverter() : DocumentConverter<Interval, SpanDocument>(
    () => DocumentContext.Default.SpanDocument,
    span => new(span.Start, span.HasEnd ? span.End : null),
    document => document.Checked() is var span ? new Interval(span.Start, span.End) : default);

internal sealed class WaitConverter() : DocumentConverter<Wait, SpanDocument>(
    () => DocumentContext.Default.SpanDocument, wait => new(wait.Start, wait.End), document => new(document.Start, document.End));

internal sealed class BriefConverter() : DocumentConverter<Brief, BriefDocument>(
    () => DocumentContext.Default.BriefDocument,
    brief => new(brief.What, brief.ForWhom, brief.Why, brief.How, brief.When, brief.MustFulfil),
    document => new(document.What, document.ForWhom, document.Why, document.How, document.When, document.MustFulfil));

internal sealed class TraitsConverter() : DocumentConverter<RequestTraits, TraitsDocument>(
    () => DocumentContext.Default.TraitsDocument,
    traits => new(traits.Kind, traits.Priority, traits.Team, traits.Tags.Count == 0 ? null : traits.Tags),
    document => new(document.Kind, document.Priority, document.Team, document.Tags));

internal sealed class ToldConverter() : DocumentConverter<ToldFact, ToldDocument>(
    () => DocumentContext.Default.ToldDocument,
    told => new(told.Topics, told.At, told.Automatic, told.Live),
    document => new(document.Topics, document.At, document.Automatic, document.Live));

internal sealed class CallStepConverter() : DocumentConverter<CallStep, CallStepDocument>(
    () => DocumentContext.Default.CallStepDocument,
    step => new(step.At, step.Failed, step.Windows.Count == 0 ? null : step.Windows),
    document => document.Failed is { } failed
        ? CallStep.Missed(document.At, failed)
        : CallStep.Asked(document.At, document.Windows));

internal sealed class AgreedTimeConverter() : DocumentConverter<AgreedTime, AgreedTimeDocument>(
    () => DocumentContext.Default.AgreedTimeDocument,
    agreed => new(agreed.Time, agreed.AgreedAt, agreed.TriedBefore, agreed.TriedFrom, agreed.ReplacedAt, agreed.SettledAt),
    document => new(
        document.Time, document.AgreedAt, document.TriedBefore, document.TriedFrom, document.ReplacedAt, document.SettledAt));

internal sealed class MarkFactsConverter() : DocumentConverter<MarkFacts, MarkDocument>(
    () => DocumentContext.Default.MarkDocument,
    facts => new(facts.Mark, facts.First, facts.Last, facts.Count, facts.Value),
    document => new(
        document.Mark ?? throw new FormatException("'mark' is missing."), document.First, document.Last, document.Count, document.Value));

internal sealed class PreferencesConverter() : DocumentConverter<ContactPreferences, PreferencesDocument>(
    () => DocumentContext.Default.PreferencesDocument, PreferencesDocument.Of, document => document.ToPreferences());

internal sealed class EventConverter() : DocumentConverter<RequestEvent, EventDocument>(
    () => DocumentContext.Default.EventDocument, EventTypes.Write, EventTypes.Read);
