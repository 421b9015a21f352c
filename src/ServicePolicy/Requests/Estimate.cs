namespace ServicePolicy;

/// <summary>A promise of when: what the customer was told. Of a range the end is the promise.</summary>
/// <remarks>Equal by value; kept to the microsecond. See docs/rules.md#told-commitments.</remarks>
public sealed record Estimate
{
    private readonly long _from;

    /// <summary>Promises an instant, or a range that ends with it.</summary>
    /// <param name="by">The promised instant; a result at this instant keeps the promise.</param>
    /// <param name="from">The beginning of the range, where one was told.</param>
    /// <exception cref="ArgumentException">The range begins after its end.</exception>
    public Estimate(Instant by, Instant? from = null)
    {
        if (from > by)
        {
            throw new ArgumentException($"The range of an estimate began at {from}, after its end {by}; it must begin at or before it.", nameof(from));
        }

        ByMicro = Micros.Of(by);
        _from = from is { } start ? Micros.Of(start) : Micros.None;
    }

    /// <summary>The promised instant.</summary>
    public Instant By => Micros.ToInstant(ByMicro);

    /// <summary>The beginning of the range that was told, or null.</summary>
    public Instant? From => Micros.ToInstantOrNull(_from);

    internal long ByMicro { get; }
}
