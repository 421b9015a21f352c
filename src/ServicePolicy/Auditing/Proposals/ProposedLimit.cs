namespace ServicePolicy.Auditing;

/// <summary>The limit that some requests were served within in a share of cases.</summary>
/// <param name="Dimension">By what the requests are alike; none for all of them.</param>
/// <param name="Value">In what; empty for all.</param>
/// <param name="Cases">How many obligations were measured, those never discharged among them.</param>
/// <param name="Undischarged">How many of those were not discharged: still owed, or ended otherwise; they count as far as they have come.</param>
/// <param name="Limit">
/// The shortest limit that the share was kept within, at most 0.8 % above the exact one; null where the share was not reached however long the
/// limit.
/// </param>
/// <param name="StandardLimit">The first limit that people promise and that is not shorter.</param>
/// <param name="Low">The shortest limit that chance alone might have shown instead, at 95 % confidence (R. Brookmeyer and J. Crowley 1982).</param>
/// <param name="High">The longest such; null where there is no telling.</param>
public sealed record ProposedLimit(
    SplitBy Dimension, string Value, long Cases, long Undischarged, TimeLimit? Limit, TimeLimit? StandardLimit, TimeLimit? Low, TimeLimit? High)
{
    /// <summary>What other limits would have meant, the shortest first.</summary>
    public IReadOnlyList<LimitRow> Table { get; internal init; } = EquatableList<LimitRow>.Empty;
}
