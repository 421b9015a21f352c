namespace ServicePolicy;

/// <summary>
/// An interval between updates for requests of at least some age. Made by <see cref="UpdateCadence.WithIntervalFromAge"/>.
/// </summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record CadenceStep
{
    internal CadenceStep(TimeLimit age, TimeLimit interval)
    {
        AgeMicros = age.TryGetElapsed(out var elapsed)
            ? Micros.Of(elapsed)
            : throw new ArgumentException($"The age of a request was '{age}'; it must be elapsed time, such as '3 days'.", nameof(age));
        Age = age;
        Interval = interval;
    }

    /// <summary>The age from which the interval applies: elapsed time since the receipt of the request.</summary>
    public TimeLimit Age { get; }

    /// <summary>The longest silence that is allowed from that age on.</summary>
    public TimeLimit Interval { get; }

    internal long AgeMicros { get; }
}
