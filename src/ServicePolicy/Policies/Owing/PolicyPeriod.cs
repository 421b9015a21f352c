namespace ServicePolicy;

/// <summary>A period in which one policy governs a request, and the period before it.</summary>
/// <param name="Policy">The policy of the period.</param>
/// <param name="From">The beginning of the period, in microseconds.</param>
/// <param name="Previous">The period before; null for the first one.</param>
/// <param name="RequestAtChange">The request as it was when the policy changed; null for the first period.</param>
internal sealed record PolicyPeriod(ContactPolicy Policy, long From, PolicyPeriod? Previous, ServiceRequest? RequestAtChange)
{
    /// <summary>The period that contains an instant.</summary>
    public PolicyPeriod At(long instant) => Previous is not null && instant < From ? Previous.At(instant) : this;

    /// <summary>
    /// Carries over what a duty owes from the policy before. What was met stays met, what was missed keeps the deadline it missed, and no
    /// other deadline is earlier than the change (docs/rules.md#catalog-changes).
    /// </summary>
    public Owed CarryOver(ServiceRequest request, string duty, Owed owed)
    {
        if (owed.IsNothing || Previous is null || owed.StartAt >= From)
        {
            return owed;
        }

        if (TermsOf(duty, Previous.Policy) is not { } former)
        {
            return NotBeforeChange(owed);
        }

        var situation = new Situation(Previous.Policy, request, RequestAtChange!.Knows, former, From);
        if (situation.ToldSince(owed.Since))
        {
            return default;
        }

        // An obligation that was not owed then was not met: in the policy before, the duty may have waited for something.
        situation.Ask(Previous, out var then);
        var wasMissed = !then.IsNothing && then.StartAt == owed.StartAt && !then.OnHold && then.DeadlineAt < From;
        return wasMissed ? then : NotBeforeChange(owed);
    }

    private static DutyTerms? TermsOf(string duty, ContactPolicy policy)
    {
        var terms = policy.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Duty.Name == duty)
            {
                return terms[i];
            }
        }

        return null;
    }

    private Owed NotBeforeChange(Owed owed) =>
        owed.DeadlineAt == Micros.None || owed.OnHold
            ? owed
            : owed.WithDeadline(Math.Max(owed.DeadlineAt, From), DeadlineGround.PolicyChange);
}
