namespace LogAudit.Mapping;

/// <summary>What a row says happened.</summary>
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
