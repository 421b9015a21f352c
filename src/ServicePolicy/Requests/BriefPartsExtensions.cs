namespace ServicePolicy;

/// <summary>The parts of a brief in words.</summary>
public static class BriefPartsExtensions
{
    private static readonly BriefParts[] Parts =
        [BriefParts.What, BriefParts.ForWhom, BriefParts.Why, BriefParts.How, BriefParts.When, BriefParts.MustFulfil];

    /// <summary>The parts as people list them: "what you need, for whom and why".</summary>
    public static string ToText(this BriefParts parts, Language language)
    {
        Guard.NotNull(language);
        return language.List(Parts.Where(part => parts.HasFlag(part)).Select(part => language.Text($"Brief.{part}")));
    }
}
