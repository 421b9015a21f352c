namespace ServicePolicy.CustomDuties;

/// <summary>The causes that custom duties may give a meaning, in addition to the named values of <see cref="StartCause"/>.</summary>
public static class CustomCause
{
    private const int First = 128;

    /// <summary>
    /// Returns one of the 128 custom causes. The duty that uses it puts it into words in <see cref="Duty.DescribeCause"/>.
    /// </summary>
    /// <param name="number">The number of the cause, 0 to 127; each duty has its own.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above 127.</exception>
    public static StartCause Number(int number) =>
        number is >= 0 and < First
            ? (StartCause)(First + number)
            : throw new ArgumentOutOfRangeException(nameof(number), number, "A custom cause must have a number from 0 to 127.");

    internal static bool IsCustom(this StartCause cause) => (int)cause >= First;
}
