namespace ServicePolicy;

/// <summary>A stretch in which a contact may be made.</summary>
/// <remarks>See docs/rules.md#windows.</remarks>
/// <param name="From">Its first instant.</param>
/// <param name="To">Its last instant, a closing instant included; null: it has no end.</param>
public readonly record struct ContactWindow(Instant From, Instant? To)
{
    /// <summary>Whether an instant lies in it, both ends included.</summary>
    public bool IsOpen(Instant now) => From <= now && (To is not { } to || now <= to);

    /// <summary>The first instant in it that is not before another; null where it is over by then.</summary>
    public Instant? NextAllowed(Instant now) => now <= From ? From : IsOpen(now) ? now : null;
}
