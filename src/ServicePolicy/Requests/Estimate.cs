namespace ServicePolicy;

/// <summary>An instant by which the customer was told to expect a result. Where they were told a range, its end counts.</summary>
/// <remarks>Equal by value. Instants are truncated to the microsecond. Immutable. See docs/rules.md#told-commitments.</remarks>
public sealed record Estimate
{
    private readonly long _from;

    /// <summary>Creates an estimate of an instant, or of a range that ends with it.</summary>
    /// <param name="by">The instant by which the result is expected. A result at this instant keeps the estimate.</param>
    /// <param name="from">The beginning of the range; null where the customer was told a single instant.</param>
    /// <exception cref="ArgumentException">The beginning of the range is after its end.</exception>
    public Estimate(Instant by, Instant? from = null)
    {
        if (from > by)
        {
            throw new ArgumentException(
                $"The beginning of an estimate's range must not be after its end {by}, but was {from}.", nameof(from));
        }

        ByMicro = RequestYears.Micro(by);
        _from = from is { } start ? RequestYears.Micro(start, nameof(from)) : Micros.None;
    }

    /// <summary>The instant by which the result is expected.</summary>
    public Instant By => Micros.ToInstant(ByMicro);

    /// <summary>The beginning of the range; null where the customer was told a single instant.</summary>
    public Instant? From => Micros.ToInstantOrNull(_from);

    internal long ByMicro { get; }
}
