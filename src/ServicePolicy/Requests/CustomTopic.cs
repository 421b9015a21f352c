namespace ServicePolicy;

/// <summary>Creates the sixteen topics to which your application gives a meaning.</summary>
public static class CustomTopic
{
    internal const int FirstBit = 48;
    internal const int Count = 16;

    /// <summary>
    /// Returns one of the sixteen custom topics. Your application decides what each number means. Do not change the meaning later, because
    /// requests are stored with it. Give each topic a name beside the duty that uses it.
    /// </summary>
    /// <param name="number">The number of the topic, from 0 to 15. In JSON the topics are "Custom0" to "Custom15".</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 15.</exception>
    public static Topics Number(int number) =>
        number is >= 0 and < Count
            ? (Topics)(1UL << (FirstBit + number))
            : throw new ArgumentOutOfRangeException(nameof(number), number, "A custom topic must have a number from 0 to 15.");
}
