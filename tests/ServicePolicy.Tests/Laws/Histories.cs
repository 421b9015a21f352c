using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>
/// Random strict histories of short scenes: every kind of event, some at one instant, bounces of contacts that were made.
/// </summary>
internal static class Histories
{
    private const int Longest = 14;

    public static Gen<Instant> Receipt { get; } =
        from day in Gen.Choose(0, 730)
        from step in Gen.Choose(0, 287)
        select Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromDays(day) + Duration.FromMinutes(5 * step);

    /// <summary>A history that begins at an instant.</summary>
    public static Gen<RequestEvent[]> From(Instant receivedAt) =>
        from count in Gen.Choose(0, 7)
        from scenes in Gen.ArrayOf(Scenes.Any, count)
        select Sound(Made(receivedAt, [.. scenes.SelectMany(scene => scene).Take(Longest)]));

    /// <summary>Without the bounces of contacts that are not there.</summary>
    public static RequestEvent[] Sound(RequestEvent[] facts)
    {
        var made = new HashSet<string?>();
        var sound = new List<RequestEvent>();
        foreach (var fact in facts)
        {
            if (fact is ContactMade contact)
            {
                made.Add(contact.Id);
            }

            if (fact is not ContactFailed { ContactId: { } of } || made.Contains(of))
            {
                sound.Add(fact);
            }
        }

        return [.. sound];
    }

    private static RequestEvent[] Made(Instant receivedAt, Step[] steps)
    {
        var at = receivedAt;
        var facts = new RequestEvent[steps.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            at += Duration.Max(steps[i].Gap, Duration.Zero);
            facts[i] = steps[i].Make(at, i);
        }

        return facts;
    }
}
