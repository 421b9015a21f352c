namespace ServicePolicy.Auditing;

/// <summary>One of the longest silences of a scorecard.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record LongSilence
{
    internal LongSilence(RankedSilence silence)
    {
        RequestId = silence.Request;
        Start = Micros.ToInstant(silence.Start);
        End = silence.End is { } end ? Micros.ToInstant(end) : null;
        Ours = Micros.ToDuration(silence.Ours);
    }

    /// <summary>The id of the request.</summary>
    public string RequestId { get; }

    /// <summary>The instant at which the customer last heard from a person, or began to wait.</summary>
    public Instant Start { get; }

    /// <summary>The instant at which the silence ended; null if it went on at the audit.</summary>
    public Instant? End { get; }

    /// <summary>The part of the silence in which the desk owed the next word; elapsed time.</summary>
    public Duration Ours { get; }
}
