namespace ServicePolicy;

/// <summary>Which promise governs a request, and why.</summary>
/// <param name="Policy">The promise.</param>
/// <param name="Rule">The rule that matched first; null for the default.</param>
/// <param name="NearMisses">Earlier rules that lacked one condition only.</param>
public sealed record PolicyChoice(ContactPolicy Policy, PolicyRule? Rule, IReadOnlyList<NearMiss> NearMisses)
{
    /// <summary>The choice as a sentence: "The promise 'gold' governs, by the rule 'vip'."</summary>
    /// <param name="language">The reader's language.</param>
    public string Describe(Language language)
    {
        Guard.NotNull(language);
        var sentence = Rule is null
            ? language.Text("Choice.Default", ("policy", Policy.Name))
            : language.Text("Choice.Rule", ("policy", Policy.Name), ("rule", Rule.Name));
        var misses = NearMisses.Select(miss => language.Text("Choice.Miss", ("rule", miss.Rule.Name), ("lacking", miss.UnmetCondition.Describe(language))));
        return NearMisses.Count == 0 ? sentence : $"{sentence} {language.Text("Choice.Misses", ("misses", language.List(misses)))}";
    }

    /// <summary>The choice as an English sentence.</summary>
    public override string ToString() => Describe(Language.English);
}
