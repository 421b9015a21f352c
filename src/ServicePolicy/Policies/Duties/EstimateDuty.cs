namespace ServicePolicy;

/// <summary>The customer is told how long the request will take.</summary>
/// <remarks>
/// Owed from the receipt, or from when the parts of the brief that it needs are known; from each reopening; and from the end of a wait for
/// the customer in which an estimate passed. An estimate meets it, also by a machine, and so does the resolution. On hold while the desk
/// waits for the customer. See docs/rules.md#estimate and docs/rules.md#waits.
/// </remarks>
public sealed record EstimateDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="within">The time limit for the estimate, counted from when it is owed.</param>
    /// <param name="needs">The parts of the brief that must be known before an estimate can be given.</param>
    public EstimateDuty(TimeLimit within, BriefParts needs = BriefParts.None)
        : base("Estimate", Topics.Estimate)
    {
        Within = within;
        Needs = needs;
    }

    /// <summary>The time limit for the estimate, counted from when it is owed.</summary>
    public TimeLimit Within { get; }

    /// <summary>The parts of the brief that must be known before an estimate can be given.</summary>
    public BriefParts Needs { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices =>
        Sufficient.Told(Topics.Estimate | Topics.Resolution).OrAutomatically(Topics.Estimate);

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        var knows = now.Knows;
        var since = Moment.Earliest(now.Unmet(knows.Openings), now.Unmet(now.LapsedEstimateWaitEnded));
        if (since.IsNever || Needs == BriefParts.None)
        {
            return now.OweOutsideWaits(since, Within);
        }

        var known = knows.KnownSince(Needs);
        return known.IsNever ? Owed.Nothing : now.OweOutsideWaits(Moment.Latest(since, known), Within);
    }

    /// <inheritdoc/>
    public override IEnumerable<PolicyFinding> CheckAgainst(ContactPolicy policy)
    {
        var unasked = Guard.NotNull(policy).Duties.Aggregate(Needs, (parts, duty) => parts & ~duty.AsksFor);
        return unasked == BriefParts.None
            ? []
            : new[] { PolicyFinding.Warning(
                nameof(Needs),
                $"The estimate waits for {unasked}, which no duty asks for. If the customer does not say it, no estimate is ever owed. "
                + "Add a duty that asks, such as Clarify.") };
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text(
            Needs == BriefParts.None ? $"{Name}.{audience}" : $"{Name}.Needs.{audience}",
            ("within", Within.ToText(language, LimitPhrase.Within)), ("parts", Needs.ToText(language)));
}
