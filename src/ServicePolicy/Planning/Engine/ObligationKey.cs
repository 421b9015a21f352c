using NodaTime.Text;

namespace ServicePolicy;

/// <summary>Writes keys: the request, the duty, the start in UTC to the microsecond, and the occurrence.</summary>
internal static class ObligationKey
{
    private static readonly InstantPattern Start = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFF'Z'");

    public static string Of(string request, string duty, long start, int occurrence) =>
        FormattableString.Invariant($"{request}/{duty}/{Start.Format(Micros.ToInstant(start))}/{occurrence}");
}
