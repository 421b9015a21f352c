namespace ServicePolicy.Auditing;

/// <summary>
/// One time that a customer had to ask: a message that expects an answer, or a wish for a call, that came while the desk already owed them
/// a word. It owed one if no person had spoken since the request arrived or was reopened, if an earlier message had no answer, or if a duty
/// was overdue.
/// </summary>
/// <remarks>
/// A message that arrives while the desk waits for the customer is a reply, not a chaser. Equal by value. Immutable; safe to share between
/// threads.
/// </remarks>
public sealed record Chaser
{
    internal Chaser(RequestEvent asked, Instant waitingSince, bool wasOverdue)
    {
        Asked = asked;
        WaitingSince = waitingSince;
        WasOverdue = wasOverdue;
    }

    /// <summary>The event in which the customer asked.</summary>
    public RequestEvent Asked { get; }

    /// <summary>The instant since which the customer had been owed a word: the earliest of the reasons that held.</summary>
    public Instant WaitingSince { get; }

    /// <summary>Whether the desk was late: some duty of the policy was overdue when the customer asked.</summary>
    public bool WasOverdue { get; }
}
