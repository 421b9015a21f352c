namespace ServicePolicy.CustomDuties;

/// <summary>The causes that your own duties may give a meaning, beside the named values of <see cref="StartCause"/>.</summary>
public static class CustomCause
{
    private const int First = 128;

    /// <summary>One of the 128 custom causes. The duty that uses it puts it into words in <see cref="Duty.DescribeCause"/>.</summary>
    /// <param name="number">0 to 127.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or over 127.</exception>
    public static StartCause Number(int number) =>
        number is >= 0 and < First
            ? (StartCause)(First + number)
            : throw new ArgumentOutOfRangeException(nameof(number), number, "A custom cause must have a number from 0 to 127.");

    internal static bool IsCustom(this StartCause cause) => (int)cause >= First;
}
