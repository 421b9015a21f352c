namespace ServicePolicy;

/// <summary>The sixteen topics that a host may give its own meaning.</summary>
public static class CustomTopic
{
    internal const int FirstBit = 48;
    internal const int Count = 16;

    /// <summary>
    /// One of the sixteen custom topics. The host decides what each number means, and must not change it later, because requests are
    /// stored with it. Give each a name beside the duty that uses it.
    /// </summary>
    /// <param name="number">0 to 15; in JSON the topic is "Custom0" to "Custom15".</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or over 15.</exception>
    public static Topics Number(int number) =>
        number is >= 0 and < Count
            ? (Topics)(1UL << (FirstBit + number))
            : throw new ArgumentOutOfRangeException(nameof(number), number, "A custom topic must have a number from 0 to 15.");
}
