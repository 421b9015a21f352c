namespace ServicePolicy.Auditing;

/// <summary>
/// A time in which a customer who waited for something heard from no person. It begins with the arrival, a reopening or the last contact by
/// a person, and ends with the next contact by a person or with the request.
/// </summary>
/// <remarks>
/// Once the resolution has been told or the request is closed there is no silence, until the request is reopened or the customer asks
/// again. Automatic contacts break no silence. Equal by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record Silence
{
    private readonly WorkingCalendar _calendar;

    internal Silence(
        WorkingCalendar calendar,
        Instant start,
        Instant? end,
        RequestEvent? endedBy,
        SilenceBreaker brokenBy,
        Instant? askedAt,
        int asked,
        Duration length,
        Duration inWait)
    {
        _calendar = calendar;
        Start = start;
        End = end;
        EndedBy = endedBy;
        BrokenBy = brokenBy;
        AskedAt = askedAt;
        Asked = asked;
        Length = length;
        InWait = inWait;
    }

    /// <summary>The instant at which the customer last heard from a person, or began to wait.</summary>
    public Instant Start { get; }

    /// <summary>The instant at which the silence ended; null while it goes on.</summary>
    public Instant? End { get; }

    /// <summary>The event that ended the silence; null while it goes on.</summary>
    public RequestEvent? EndedBy { get; }

    /// <summary>Whether the desk or the customer broke the silence, or nobody did.</summary>
    public SilenceBreaker BrokenBy { get; }

    /// <summary>
    /// The instant at which the customer first asked during the silence, while the desk did not wait for them; null if they did not ask.
    /// </summary>
    public Instant? AskedAt { get; }

    /// <summary>The number of times the customer asked during the silence: messages that expect an answer, and wishes for a call.</summary>
    public int Asked { get; }

    /// <summary>Elapsed time from the start to the end, or to the audit while the silence goes on.</summary>
    public Duration Length { get; }

    /// <summary>The part of <see cref="Length"/> in which the desk waited for the customer; elapsed time.</summary>
    public Duration InWait { get; }

    /// <summary>
    /// The part of <see cref="Length"/> in which the desk owed the next word, which is <see cref="Length"/> without <see cref="InWait"/>;
    /// elapsed time. Silences are ranked by it.
    /// </summary>
    public Duration Ours => Length - InWait;

    /// <summary><see cref="Length"/> in open time of the policy's calendar. Calculated at each call.</summary>
    public Duration WorkingLength => _calendar.Between(Start, Start + Length);

    /// <summary>Returns the start, the length and who broke the silence.</summary>
    public override string ToString() => $"{Start} {Length} {BrokenBy}";
}
