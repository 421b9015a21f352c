namespace LogAudit.Planning;

/// <summary>A contact that a case is owed, and what makes it urgent.</summary>
internal sealed class OwedContact(ServiceRequest request, NextContact next)
{
    public ServiceRequest Request { get; } = request;

    public NextContact Next { get; } = next;

    /// <summary>
    /// Of what the contact settles, that which had to be said first. Among late ones it need not be the plan's first, which can be said
    /// first.
    /// </summary>
    public Obligation Pressing { get; } = next.Because.MinBy(owed => owed.ActBy)!;
}
