using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ServicePolicy.Json;

/// <content>Requests, rows, plans and audits.</content>
public static partial class ServicePolicyJson
{
    private static readonly JsonTypeInfo<KnownFacts> Row = Shape<KnownFacts>();
    private static readonly JsonTypeInfo<RequestDocument> Request = Shape<RequestDocument>();

    /// <summary>
    /// Writes a request with its history. A request that was restored from a row is written as the row and the events since.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="NotSupportedException">
    /// The customer's hours combine calendars, or have holidays that a function computes.
    /// </exception>
    public static string WriteRequest(ServiceRequest request) =>
        JsonSerializer.Serialize(RequestDocument.Of(Guard.NotNull(request)), Request);

    /// <summary>Reads a request that <see cref="WriteRequest"/> wrote, or one written by hand.</summary>
    /// <param name="json">The text.</param>
    /// <returns>A request that is equal to the one that was written, with the same plans and keys.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The text is not JSON, has an unknown property or a value of the wrong type, lacks a required property, or describes an impossible
    /// request: for example events that are not in order.
    /// </exception>
    public static ServiceRequest ReadRequest(string json)
    {
        var document = Needed(JsonText.Read(Guard.NotNull(json), Request));
        return Sound(document.ToRequest);
    }

    /// <summary>Writes a row. Columns that are empty are left out.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static string WriteRow(KnownFacts row) => JsonSerializer.Serialize(Guard.NotNull(row), Row);

    /// <summary>
    /// Reads a row that <see cref="WriteRow"/> wrote. <see cref="ServiceRequest.Restore"/> checks whether its columns fit together.
    /// </summary>
    /// <param name="json">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is not JSON, has an unknown property, or a value of the wrong type.</exception>
    public static KnownFacts ReadRow(string json)
    {
        var row = Needed(JsonText.Read(Guard.NotNull(json), Row));
        RowLists.RefuseNulls(row);
        return row;
    }

    /// <summary>
    /// Writes a plan with the explanation of each obligation. A plan cannot be read back; plan the request again instead.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string WritePlan(ContactPlan plan) =>
        JsonSerializer.Serialize(PlanDocument.Of(Guard.NotNull(plan)), DocumentContext.Default.PlanDocument);

    /// <summary>Writes an audit. An audit cannot be read back; audit the request again instead.</summary>
    /// <param name="audit">The audit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="audit"/> is null.</exception>
    public static string WriteAudit(RequestAudit audit) =>
        JsonSerializer.Serialize(AuditDocument.Of(Guard.NotNull(audit)), DocumentContext.Default.AuditDocument);

    private static T Needed<T>(T? value)
        where T : class => value ?? throw new JsonException("Expected an object but found null.");

    private static T Sound<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException error)
        {
            throw new JsonException(Problems.MessageOf(error), error);
        }
    }

    private static JsonTypeInfo<T> Shape<T>()
    {
        var options = new JsonSerializerOptions(DocumentContext.Default.Options)
        {
            TypeInfoResolver = DocumentContext.Default.WithAddedModifier(RowLists.Keep),
        };
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
