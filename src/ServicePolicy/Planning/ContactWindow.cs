namespace ServicePolicy;

/// <summary>The time from the first allowed moment of a contact to the last.</summary>
/// <remarks>
/// Equal by value. Both ends are included. The default value begins at the Unix epoch and has no end. See docs/rules.md#windows.
/// </remarks>
public readonly record struct ContactWindow
{
    internal ContactWindow(Instant from, Instant? to)
    {
        From = from;
        To = to;
    }

    /// <summary>The first instant at which the contact may be made.</summary>
    public Instant From { get; }

    /// <summary>The last instant at which the contact may be made, such as a closing time; null if the window has no end.</summary>
    public Instant? To { get; }

    /// <summary>Whether the contact may be made at an instant, both ends of the window included.</summary>
    /// <param name="now">The instant.</param>
    public bool IsOpen(Instant now) => From <= now && (To is not { } to || now <= to);

    /// <summary>Finds the first instant, at or after another, at which the contact may be made.</summary>
    /// <param name="now">The instant to begin at.</param>
    /// <returns>The instant itself if the window is open then, its first instant if it opens later, or null if it is over.</returns>
    public Instant? NextAllowed(Instant now) => now <= From ? From : IsOpen(now) ? now : null;
}
