namespace ServicePolicy.Auditing;

/// <summary>
/// A stretch in which a customer who waited for something heard from no person: from the arrival, a reopening, or the last contact by a
/// person, to the next contact by a person or the end of the request.
/// </summary>
/// <remarks>
/// Once the resolution has been told or the request is closed there is no silence, until it is reopened or the customer asks again. What a
/// machine says breaks none. Equal by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record Silence
{
    private readonly WorkingCalendar _calendar;

    internal Silence(
        WorkingCalendar calendar, Instant start, Instant? end, RequestEvent? endedBy, SilenceBreaker brokenBy, Instant? askedAt, int asked,
        Duration length, Duration inWait)
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

    /// <summary>When the customer last heard a person, or began to wait.</summary>
    public Instant Start { get; }

    /// <summary>When it ended; null while it goes on.</summary>
    public Instant? End { get; }

    /// <summary>The event that ended it; null while it goes on.</summary>
    public RequestEvent? EndedBy { get; }

    /// <summary>Who broke it.</summary>
    public SilenceBreaker BrokenBy { get; }

    /// <summary>When the customer first asked in it, while the desk did not wait for them; null where they did not.</summary>
    public Instant? AskedAt { get; }

    /// <summary>How often the customer asked in it: messages that expect an answer, and wishes for a call.</summary>
    public int Asked { get; }

    /// <summary>Elapsed time to the end, or to the audit while it goes on.</summary>
    public Duration Length { get; }

    /// <summary>The part of <see cref="Length"/> in which the desk waited for the customer.</summary>
    public Duration InWait { get; }

    /// <summary>The part in which the next word was the desk's: <see cref="Length"/> without <see cref="InWait"/>. Silences are ranked by it.</summary>
    public Duration Ours => Length - InWait;

    /// <summary>As <see cref="Length"/>, in open time of the policy's calendar. Counted anew each time it is asked for.</summary>
    public Duration WorkingLength => _calendar.Between(Start, Start + Length);

    /// <summary>Start, length and who broke it.</summary>
    public override string ToString() => $"{Start} {Length} {BrokenBy}";
}
