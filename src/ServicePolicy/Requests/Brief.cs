namespace ServicePolicy;

/// <summary>What is known of a customer's need: what, for whom, why, how, when, and what the result must fulfil.</summary>
/// <remarks>Equal by value. Immutable; <see cref="With"/> returns a fuller brief.</remarks>
public sealed record Brief
{
    /// <summary>Creates a brief of what is known. A part that is null, empty or white space is unknown.</summary>
    /// <param name="what">What the customer wants.</param>
    /// <param name="forWhom">For whom the customer wants it.</param>
    /// <param name="why">What the customer wants it for.</param>
    /// <param name="how">How it should be done.</param>
    /// <param name="when">When it is needed.</param>
    /// <param name="mustFulfil">What the result must fulfil to be good.</param>
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

    /// <summary>The brief of which no part is known.</summary>
    public static Brief Empty { get; } = new();

    /// <summary>What the customer wants, or null where it is unknown.</summary>
    public string? What { get; }

    /// <summary>For whom the customer wants it, or null where it is unknown.</summary>
    public string? ForWhom { get; }

    /// <summary>What the customer wants it for, or null where it is unknown.</summary>
    public string? Why { get; }

    /// <summary>How it should be done, or null where it is unknown.</summary>
    public string? How { get; }

    /// <summary>When it is needed, or null where it is unknown.</summary>
    public string? When { get; }

    /// <summary>What the result must fulfil to be good, or null where it is unknown.</summary>
    public string? MustFulfil { get; }

    /// <summary>The parts that are known.</summary>
    public BriefParts Known =>
        Part(What, BriefParts.What) | Part(ForWhom, BriefParts.ForWhom) | Part(Why, BriefParts.Why)
        | Part(How, BriefParts.How) | Part(When, BriefParts.When) | Part(MustFulfil, BriefParts.MustFulfil);

    /// <summary>Returns this brief with the known parts of a newer one, which replace its own.</summary>
    /// <param name="newer">The newer brief.</param>
    /// <exception cref="ArgumentNullException">The newer brief is null.</exception>
    public Brief With(Brief newer)
    {
        Guard.NotNull(newer);
        return new(
            newer.What ?? What,
            newer.ForWhom ?? ForWhom,
            newer.Why ?? Why,
            newer.How ?? How,
            newer.When ?? When,
            newer.MustFulfil ?? MustFulfil);
    }

    private static BriefParts Part(string? answer, BriefParts part) => answer is null ? BriefParts.None : part;

    private static string? OrNull(string? answer) => string.IsNullOrWhiteSpace(answer) ? null : answer;
}
