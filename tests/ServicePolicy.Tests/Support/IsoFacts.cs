namespace ServicePolicy.Tests.Support;

/// <summary>Short words for the facts of a table; times are ISO text with an offset.</summary>
internal static class IsoFacts
{
    public static ServiceRequest Received(string at, Channel? channel = null) =>
        ServiceRequest.Received("R-1", Iso.At(at), channel ?? Channel.Email);

    public static ContactMade Told(
        string at, Topics topics, Channel? channel = null, bool automatic = false, string? estimate = null, string? backBy = null,
        string? id = null) =>
        new(Iso.At(at), channel
            ?? Channel.Email, topics, automatic, estimate is null ? null : new Estimate(Iso.At(estimate)), Iso.AtOrNull(backBy), id);

    public static ContactFailed Bounce(string at, string of) => new(Iso.At(at), Channel.Email, ContactFailure.Bounced, of);

    public static CustomerMessage Message(string at, MessageKind kind = MessageKind.Question, Channel? channel = null) =>
        new(Iso.At(at), channel ?? Channel.Email, kind);

    public static WaitStarted Waiting(string at, string? until = null, WaitFor waitFor = WaitFor.Customer) =>
        new(Iso.At(at), waitFor, Iso.AtOrNull(until));

    public static WaitEnded NoLongerWaiting(string at, WaitFor waitFor = WaitFor.Customer) => new(Iso.At(at), waitFor);

    public static RequestClosed Closed(string at) => new(Iso.At(at));

    public static RequestReopened Reopened(string at) => new(Iso.At(at));

    public static RequestResolved Resolved(string at) => new(Iso.At(at));

    public static OutcomeConfirmed Verdict(string at, bool helped) => new(Iso.At(at), helped);

    public static NeedClarified Clarified(string at, Brief brief) => new(Iso.At(at), brief);

    public static SlipForeseen Slip(string at) => new(Iso.At(at));
}
