namespace ServicePolicy;

/// <summary>A stretch in which one promise governs a request, and the stretch before it.</summary>
/// <param name="Policy">The promise.</param>
/// <param name="From">Since when, in microseconds.</param>
/// <param name="Previous">The stretch before, or null.</param>
/// <param name="RequestAtChange">The request as it was when the promise changed; null for the first stretch.</param>
internal sealed record PolicyPeriod(ContactPolicy Policy, long From, PolicyPeriod? Previous, ServiceRequest? RequestAtChange)
{
    /// <summary>The stretch that holds an instant.</summary>
    public PolicyPeriod At(long instant) => Previous is not null && instant < From ? Previous.At(instant) : this;

    /// <summary>
    /// What a duty of this stretch owes, given what was so when the promise changed: what was met stays met, what was missed keeps the deadline
    /// it missed, and no other deadline is earlier than the change (docs/rules.md#catalogue-changes).
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

        // Not owed then is not met: the former promise may have had the duty wait for something that this one does not.
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

    private Owed NotBeforeChange(Owed owed) => owed.DeadlineAt == Micros.None || owed.OnHold ? owed : owed.WithDeadline(Math.Max(owed.DeadlineAt, From), DeadlineGround.PolicyChange);
}
