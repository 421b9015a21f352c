namespace ServicePolicy.Auditing;

/// <summary>
/// A customer who had to ask: a message that expects an answer, or a wish for a call, that came while the desk already owed them a word: no
/// person had spoken since the request arrived or was reopened, an earlier message had no answer, or a duty was overdue.
/// </summary>
/// <remarks>What a customer says while the desk waits for them is a reply. Equal by value. Immutable.</remarks>
/// <param name="Asked">What they said.</param>
/// <param name="WaitingSince">Since when they had been owed a word: the earliest of the reasons above.</param>
/// <param name="WasOverdue">Whether the desk was late: some duty of the promise was overdue.</param>
public sealed record Chaser(RequestEvent Asked, Instant WaitingSince, bool WasOverdue);
