namespace ServicePolicy.Auditing;

/// <summary>The silences of some requests, counted.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record SilenceStatistics
{
    private readonly SilenceTally _tally;

    internal SilenceStatistics(SilenceTally tally) => _tally = tally;

    /// <summary>Broken by the desk before the customer had to ask.</summary>
    public long BrokenByDesk => _tally.ByDesk;

    /// <summary>Broken by the customer, who had to ask first.</summary>
    public long BrokenByCustomer => _tally.ByCustomer;

    /// <summary>Ended by closing, without a word.</summary>
    public long EndedByClosing => _tally.ByClosing;

    /// <summary>Go on, and nobody has asked.</summary>
    public long GoingOn => _tally.GoingOn;

    /// <summary>The share that the customer broke.</summary>
    public Proportion BrokenByCustomerShare => new(BrokenByCustomer, BrokenByDesk + BrokenByCustomer + EndedByClosing + GoingOn);

    /// <summary>How long they were: the elapsed time in which the next word was the desk's.</summary>
    public TimeToEvent Lengths => new(_tally.Ours);

    /// <summary>The ten longest, the longest first.</summary>
    public IReadOnlyList<LongSilence> Longest => new EquatableList<LongSilence>(
        _tally.Longest.Select(silence => new LongSilence(
            silence.Request, Micros.ToInstant(silence.Start), silence.End is { } end ? Micros.ToInstant(end) : null, Micros.ToDuration(silence.Ours))));
}
