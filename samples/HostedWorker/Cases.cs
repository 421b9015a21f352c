using NodaTime;
using ServicePolicy;

namespace HostedWorker;

/// <summary>The open cases: two that arrive as the program starts. A CRM reads them from a table.</summary>
internal sealed class Cases
{
    public Cases(TimeProvider time)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        Open =
        [
            ServiceRequest.Received("R-1", now, Channel.Email),
            ServiceRequest.Received("R-2", now, Channel.Email, traits: new RequestTraits(priority: "1")),
        ];
    }

    public List<ServiceRequest> Open { get; }
}
