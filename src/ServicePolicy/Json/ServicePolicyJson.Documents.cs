using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ServicePolicy.Json;

/// <content>Requests, rows, plans and audits.</content>
public static partial class ServicePolicyJson
{
    private static readonly JsonTypeInfo<KnownFacts> Row = Shape<KnownFacts>();
    private static readonly JsonTypeInfo<RequestDocument> Request = Shape<RequestDocument>();

    /// <summary>Writes a request with its history; one that was restored from a row with the row and what has happened since.</summary>
    /// <exception cref="NotSupportedException">The customer's hours combine calendars, or have holidays that are a function.</exception>
    public static string WriteRequest(ServiceRequest request) =>
        JsonSerializer.Serialize(RequestDocument.Of(Guard.NotNull(request)), Request);

    /// <summary>Reads a request: equal to the one that was written, with the same plans and keys.</summary>
    /// <exception cref="JsonException">The text is no request: the message says what is wrong, at which path, and what is allowed.</exception>
    public static ServiceRequest ReadRequest(string json)
    {
        var document = Needed(JsonText.Read(Guard.NotNull(json), Request));
        return Sound(document.ToRequest);
    }

    /// <summary>Writes the columns of a row, those that say something.</summary>
    public static string WriteRow(KnownFacts row) => JsonSerializer.Serialize(Guard.NotNull(row), Row);

    /// <summary>Reads the columns of a row.</summary>
    /// <exception cref="JsonException">The text is no row: the message says what is wrong, at which path, and what is allowed.</exception>
    public static KnownFacts ReadRow(string json)
    {
        var row = Needed(JsonText.Read(Guard.NotNull(json), Row));
        RowLists.RefuseNulls(row);
        return row;
    }

    /// <summary>Writes a plan with the reasons of each obligation. A plan is not read back: the request and the promise make it again.</summary>
    public static string WritePlan(ContactPlan plan) =>
        JsonSerializer.Serialize(PlanDocument.Of(Guard.NotNull(plan)), DocumentContext.Default.PlanDocument);

    /// <summary>Writes an audit.</summary>
    public static string WriteAudit(RequestAudit audit) =>
        JsonSerializer.Serialize(AuditDocument.Of(Guard.NotNull(audit)), DocumentContext.Default.AuditDocument);

    private static T Needed<T>(T? value)
        where T : class => value ?? throw new JsonException("The text holds null; needed is an object.");

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
        var options = new JsonSerializerOptions(DocumentContext.Default.Options) { TypeInfoResolver = DocumentContext.Default.WithAddedModifier(RowLists.Keep) };
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
