namespace ServicePolicy;

/// <summary>A level of alarm: who should know when so much of a limit has run out.</summary>
/// <remarks>Equal by value. See docs/rules.md#urgency-and-alarms.</remarks>
public sealed record Escalation
{
    /// <summary>Names a level.</summary>
    /// <param name="name">Who, such as "lead"; part of its key.</param>
    /// <param name="share">
    /// The share of the limit that has run, on the limit's own clock: 1 is the deadline. A share below 1 holds from its instant; 1 or more from
    /// the first microsecond after it.
    /// </param>
    /// <exception cref="ArgumentException">The name is empty or holds other characters than letters, digits, '-', '_' and '.'.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is not over 0 and at most 100.</exception>
    public Escalation(string name, double share)
    {
        Name = Guard.Name(name, "An escalation's name");
        Fraction = share is > 0 and <= 100
            ? share
            : throw new ArgumentOutOfRangeException(nameof(share), share, $"The share of the escalation '{name}' must be over 0 and at most 100; 1 is the deadline.");
    }

    /// <summary>Who.</summary>
    public string Name { get; }

    /// <summary>The share of the limit, 1 being the deadline.</summary>
    public double Fraction { get; }
}
