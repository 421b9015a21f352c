namespace ServicePolicy;

/// <summary>A request imported from a log, with what was odd about the log and what was left out of it.</summary>
/// <remarks>Equal by value. See docs/rules.md#dirty-histories.</remarks>
public sealed record ImportedRequest
{
    internal ImportedRequest(ServiceRequest request, IReadOnlyList<Oddity> odd, IReadOnlyList<RequestEvent> later)
    {
        Request = request;
        Odd = odd;
        Later = later;
    }

    /// <summary>The request with all events up to the instant that was asked for.</summary>
    public ServiceRequest Request { get; }

    /// <summary>The oddities in the order of the events given. One event can be odd in several ways.</summary>
    public IReadOnlyList<Oddity> Odd { get; }

    /// <summary>The events after the instant that was asked for, as they were given.</summary>
    public IReadOnlyList<RequestEvent> Later { get; }
}
