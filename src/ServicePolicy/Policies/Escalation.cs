namespace ServicePolicy;

/// <summary>A level of alarm: somebody who is alerted when a fraction of a time limit has run out.</summary>
/// <remarks>Equal by value. Immutable. See docs/rules.md#urgency-and-alarms.</remarks>
public sealed record Escalation
{
    /// <summary>Creates a level of alarm.</summary>
    /// <param name="name">The level's name, such as "lead"; part of the alarm's key.</param>
    /// <param name="fraction">
    /// The fraction of the limit that has run out, on the limit's own clock: 1 is the deadline. A fraction below 1 is reached at its
    /// instant; 1 or more from the first microsecond after it.
    /// </param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty or has other characters than letters, digits, '-', '_' and '.'.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not over 0 and at most 100.</exception>
    public Escalation(string name, double fraction)
    {
        Name = Guard.Name(name, "An escalation's name");
        Fraction = fraction is > 0 and <= 100
            ? fraction
            : throw new ArgumentOutOfRangeException(
                nameof(fraction), fraction, $"The fraction of the escalation '{name}' must be over 0 and at most 100; 1 is the deadline.");
    }

    /// <summary>The level's name, such as "lead".</summary>
    public string Name { get; }

    /// <summary>The fraction of a limit at which the level is reached; 1 is the deadline.</summary>
    public double Fraction { get; }
}
