namespace ServicePolicy;

/// <summary>The two instants that a loop over many cases needs from a plan: when to act, and when to look again.</summary>
/// <remarks>
/// Equal by value. Immutable, and made without allocating. The default value belongs to no request and owes nothing.
/// See docs/rules.md#when-to-look-again.
/// </remarks>
public readonly struct DueTimes : IEquatable<DueTimes>
{
    private readonly ServiceRequest? _request;
    private readonly Duty? _duty;
    private readonly long _actBy;
    private readonly long _revisitAt;
    private readonly long _start;
    private readonly int _occurrence;

    internal DueTimes(ServiceRequest request, Duty? duty, long start, int occurrence, long actBy, long revisitAt)
    {
        _request = request;
        _duty = duty;
        _start = start;
        _occurrence = occurrence;
        _actBy = actBy;
        _revisitAt = revisitAt;
    }

    /// <summary>The last allowed moment for the next contact; null if nothing is owed, or if everything owed is on hold.</summary>
    public Instant? ActBy => _duty is null ? null : Micros.ToInstant(_actBy);

    /// <summary>The first instant at which the plan changes if nothing happens; null if only an event can change it.</summary>
    public Instant? RevisitAt => _request is null || _revisitAt == long.MaxValue ? null : Micros.ToInstant(_revisitAt);

    /// <summary>
    /// The key of the next contact; null if nothing is owed, or if everything owed is on hold. Each call makes the text anew.
    /// </summary>
    public string? Key => _duty is null ? null : ObligationKey.Of(_request!.Id, _duty.Name, _start, _occurrence);

    internal static DueTimes Nothing(ServiceRequest request, long revisitAt) => new(request, null, 0, 0, Micros.None, revisitAt);

    /// <inheritdoc/>
    public bool Equals(DueTimes other) =>
        _actBy == other._actBy && _revisitAt == other._revisitAt && _start == other._start && _occurrence == other._occurrence
        && _duty?.Name == other._duty?.Name && _request?.Id == other._request?.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DueTimes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _actBy.GetHashCode() ^ _revisitAt.GetHashCode();

    /// <summary>Returns the key and when to act, or "nothing owed".</summary>
    public override string ToString() => _duty is null ? "nothing owed" : $"{Key} by {ActBy}";

    /// <summary>Whether the two hold the same times for the same obligation.</summary>
    public static bool operator ==(DueTimes left, DueTimes right) => left.Equals(right);

    /// <summary>Whether the two differ in a time or in the obligation.</summary>
    public static bool operator !=(DueTimes left, DueTimes right) => !left.Equals(right);
}
