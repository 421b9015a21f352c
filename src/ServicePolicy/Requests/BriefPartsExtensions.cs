namespace ServicePolicy;

/// <summary>Extension methods for <see cref="BriefParts"/>.</summary>
public static class BriefPartsExtensions
{
    private static readonly BriefParts[] Parts =
        [BriefParts.What, BriefParts.ForWhom, BriefParts.Why, BriefParts.How, BriefParts.When, BriefParts.MustFulfil];

    /// <summary>Returns the parts as people list them, such as "what you need, for whom and why".</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="language">The language of the words.</param>
    /// <returns>The words; empty for <see cref="BriefParts.None"/>.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string ToText(this BriefParts parts, Language language)
    {
        Guard.NotNull(language);
        return language.List(Parts.Where(part => parts.HasFlag(part)).Select(part => language.Text($"Brief.{part}")));
    }
}
