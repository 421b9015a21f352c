namespace ServicePolicy;

/// <summary>What a loop over many cases needs of a plan: when to act, and when to look again.</summary>
/// <remarks>Made without allocating; the key is made when asked for. See docs/rules.md#when-to-look-again.</remarks>
public readonly struct DueTimes : IEquatable<DueTimes>
{
    private readonly ServiceRequest? _request;
    private readonly Duty? _duty;
    private readonly long _actBy;
    private readonly long _revisitAt;
    private readonly long _start;
    private readonly int _occurrence;

    /// <summary>Nothing is owed now.</summary>
    internal DueTimes(ServiceRequest request, long revisitAt)
    {
        _request = request;
        _actBy = Micros.None;
        _revisitAt = revisitAt;
    }

    internal DueTimes(ServiceRequest request, in EvaluatedObligation first, long revisitAt)
    {
        _request = request;
        _duty = first.Terms.Duty;
        _start = first.Owed.StartAt;
        _occurrence = first.Occurrence;
        _actBy = first.ActBy;
        _revisitAt = revisitAt;
    }

    /// <summary>By when the next contact is to be made; null where nothing is owed.</summary>
    public Instant? ActBy => Micros.ToInstantOrNull(_actBy);

    /// <summary>The first instant at which the plan changes if nothing happens; null where only an event can change it.</summary>
    public Instant? RevisitAt => _revisitAt == long.MaxValue ? null : Micros.ToInstantOrNull(_revisitAt);

    /// <summary>The key of the next contact; null where nothing is owed. Made anew each time it is asked for.</summary>
    public string? Key => _duty is null ? null : ObligationKey.Of(_request!.Id, _duty.Name, _start, _occurrence);

    /// <inheritdoc/>
    public bool Equals(DueTimes other) =>
        _actBy == other._actBy && _revisitAt == other._revisitAt && _start == other._start && _occurrence == other._occurrence
        && _duty?.Name == other._duty?.Name && _request?.Id == other._request?.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DueTimes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _actBy.GetHashCode() ^ _revisitAt.GetHashCode();

    /// <summary>The key and when to act, or that nothing is owed.</summary>
    public override string ToString() => _duty is null ? "nothing owed" : $"{Key} by {ActBy}";

    /// <summary>Whether both say the same of the same request.</summary>
    public static bool operator ==(DueTimes left, DueTimes right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(DueTimes left, DueTimes right) => !left.Equals(right);
}
