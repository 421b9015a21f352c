namespace LogAudit.Planning;

/// <summary>A contact that a case is owed, and what makes it urgent.</summary>
internal sealed class OwedContact(ServiceRequest request, NextContact next)
{
    public ServiceRequest Request { get; } = request;

    public NextContact Next { get; } = next;

    /// <summary>
    /// The most pressing obligation that the contact settles: the one to act on first. Among late ones the plan may name another first.
    /// </summary>
    public Obligation Pressing { get; } = next.Because.MinBy(owed => owed.ActBy)!;
}
