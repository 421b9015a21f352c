namespace ServicePolicy;

/// <summary>The answers worth having before solving: what, for whom, why, how, when, and what the result must fulfil.</summary>
/// <remarks>Equal by value. Immutable: <see cref="With"/> gives a fuller one.</remarks>
public sealed record Brief
{
    /// <summary>States what is known; null or empty is unknown.</summary>
    public Brief(
        string? what = null,
        string? forWhom = null,
        string? why = null,
        string? how = null,
        string? when = null,
        string? mustFulfil = null)
    {
        What = OrNull(what);
        ForWhom = OrNull(forWhom);
        Why = OrNull(why);
        How = OrNull(how);
        When = OrNull(when);
        MustFulfil = OrNull(mustFulfil);
    }

    /// <summary>Nothing is known.</summary>
    public static Brief Empty { get; } = new();

    /// <summary>What is wanted.</summary>
    public string? What { get; }

    /// <summary>Whom it is for.</summary>
    public string? ForWhom { get; }

    /// <summary>What it is for.</summary>
    public string? Why { get; }

    /// <summary>How it should be done.</summary>
    public string? How { get; }

    /// <summary>When it is needed.</summary>
    public string? When { get; }

    /// <summary>What the result must fulfil to be good.</summary>
    public string? MustFulfil { get; }

    /// <summary>The parts that are known.</summary>
    public BriefParts Known =>
        Part(What, BriefParts.What) | Part(ForWhom, BriefParts.ForWhom) | Part(Why, BriefParts.Why)
        | Part(How, BriefParts.How) | Part(When, BriefParts.When) | Part(MustFulfil, BriefParts.MustFulfil);

    /// <summary>This brief with the parts that another one knows; the newer answer wins.</summary>
    public Brief With(Brief newer) =>
        new(newer.What ?? What, newer.ForWhom ?? ForWhom, newer.Why ?? Why, newer.How ?? How, newer.When ?? When, newer.MustFulfil ?? MustFulfil);

    private static BriefParts Part(string? answer, BriefParts part) => answer is null ? BriefParts.None : part;

    private static string? OrNull(string? answer) => string.IsNullOrWhiteSpace(answer) ? null : answer;
}
