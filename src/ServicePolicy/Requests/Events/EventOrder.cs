namespace ServicePolicy;

/// <summary>
/// The order of events that share an instant, first to last (docs/rules.md#the-order-of-facts). The tens are the bracket, which decides
/// what a contact at that instant can still answer; the ones are the order within the bracket.
/// </summary>
internal enum EventOrder
{
    HandedOver = (MomentBracket.DeskFact * 10) + 1,
    Reclassified = (MomentBracket.DeskFact * 10) + 2,
    NeedClarified = (MomentBracket.DeskFact * 10) + 3,
    FailureFound = (MomentBracket.DeskFact * 10) + 4,
    SlipForeseen = (MomentBracket.DeskFact * 10) + 5,
    RequestResolved = (MomentBracket.DeskFact * 10) + 6,
    Noted = (MomentBracket.DeskFact * 10) + 7,

    ContactMade = (MomentBracket.DeskContact * 10) + 1,

    ContactFailed = (MomentBracket.DeskDone * 10) + 1,
    WaitStarted = (MomentBracket.DeskDone * 10) + 2,

    RequestClosed = (MomentBracket.Closed * 10) + 1,

    CustomerMessage = (MomentBracket.Customer * 10) + 1,
    CallbackRequested = (MomentBracket.Customer * 10) + 2,
    AppointmentAgreed = (MomentBracket.Customer * 10) + 3,
    OutcomeConfirmed = (MomentBracket.Customer * 10) + 4,
    FeedbackReceived = (MomentBracket.Customer * 10) + 5,

    WaitEnded = (MomentBracket.Reopened * 10) + 1,
    RequestReopened = (MomentBracket.Reopened * 10) + 2,
}
