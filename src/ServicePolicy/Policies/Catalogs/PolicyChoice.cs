namespace ServicePolicy;

/// <summary>The policy that governs a request, and why. Returned by <see cref="PolicyCatalog.Choose(ServiceRequest, Instant)"/>.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record PolicyChoice
{
    internal PolicyChoice(ContactPolicy policy, PolicyRule? rule, EquatableList<NearMiss> nearMisses)
    {
        Policy = policy;
        Rule = rule;
        NearMisses = nearMisses;
    }

    /// <summary>The policy that governs the request.</summary>
    public ContactPolicy Policy { get; }

    /// <summary>The rule that matched; null if none did, so that the default policy governs.</summary>
    public PolicyRule? Rule { get; }

    /// <summary>The rules before it that would have matched but for a single condition, in the order of the catalog.</summary>
    public IReadOnlyList<NearMiss> NearMisses { get; }

    /// <summary>Describes the choice in sentences: the policy, the rule, and the near misses.</summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string Describe(Language language)
    {
        Guard.NotNull(language);
        var sentence = Rule is null
            ? language.Text("Choice.Default", ("policy", Policy.Name))
            : language.Text("Choice.Rule", ("policy", Policy.Name), ("rule", Rule.Name));
        var misses = NearMisses.Select(miss => language.Text(
            "Choice.Miss", ("rule", miss.Rule.Name), ("lacking", miss.UnmetCondition.Describe(language))));
        return NearMisses.Count == 0 ? sentence : $"{sentence} {language.Text("Choice.Misses", ("misses", language.List(misses)))}";
    }

    /// <summary>Describes the choice in English.</summary>
    public override string ToString() => Describe(Language.English);
}
