namespace ServicePolicy.Auditing;

/// <summary>Counts of the silences of some requests.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record SilenceStatistics
{
    private readonly SilenceTally _tally;

    internal SilenceStatistics(SilenceTally tally)
    {
        _tally = tally;
        Lengths = new(tally.Ours);
        Longest = new EquatableList<LongSilence>(tally.Longest.Select(silence => new LongSilence(silence)));
    }

    /// <summary>The number that the desk broke before the customer had to ask.</summary>
    public long BrokenByDesk => _tally.ByDesk;

    /// <summary>The number that the customer broke by asking first.</summary>
    public long BrokenByCustomer => _tally.ByCustomer;

    /// <summary>
    /// The number that ended because the request was closed, or the result told automatically, without a word from a person.
    /// </summary>
    public long EndedByClosing => _tally.ByClosing;

    /// <summary>The number that went on at the audit without the customer having asked.</summary>
    public long GoingOn => _tally.GoingOn;

    /// <summary>The share of all silences that the customer broke.</summary>
    public Proportion BrokenByCustomerShare => new(BrokenByCustomer, BrokenByDesk + BrokenByCustomer + EndedByClosing + GoingOn);

    /// <summary>The elapsed times in each silence in which the desk owed the next word.</summary>
    public TimeToEvent Lengths { get; }

    /// <summary>The ten longest silences by <see cref="LongSilence.Ours"/>, the longest first.</summary>
    public IReadOnlyList<LongSilence> Longest { get; }
}
