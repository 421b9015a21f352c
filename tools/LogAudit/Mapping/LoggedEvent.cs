namespace LogAudit.Mapping;

/// <summary>The event that a row of a log reports.</summary>
internal enum LoggedEvent
{
    Received,
    Acknowledged,
    WorkStarted,
    EstimateGiven,
    UpdateSent,
    WaitingOnCustomer,
    CustomerMessage,
    Complaint,
    Thanks,
    HandedOver,
    Resolved,
    Reopened,
    Closed,
}
