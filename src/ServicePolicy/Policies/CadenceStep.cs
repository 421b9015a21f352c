namespace ServicePolicy;

/// <summary>An interval for silences that begin at an age.</summary>
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

    /// <summary>The age from which it holds; elapsed time since receipt.</summary>
    public TimeLimit Age { get; }

    /// <summary>The interval.</summary>
    public TimeLimit Interval { get; }

    internal long AgeMicros { get; }
}
