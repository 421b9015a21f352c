namespace ServicePolicy.Auditing;

/// <summary>What some customers lived through, counted.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record ServiceStatistics
{
    internal ServiceStatistics(StatisticsTally tally) => Tally = tally;

    /// <summary>How many requests.</summary>
    public long Requests => Tally.Requests;

    /// <summary>How many of them were neither closed nor resolved at the audit.</summary>
    public long GoingOn => Tally.GoingOn;

    /// <summary>Each duty that owed something, by name.</summary>
    public IReadOnlyList<DutyStatistics> Duties => new EquatableList<DutyStatistics>(Tally.Duties.Select(duty => new DutyStatistics(duty.Key, duty.Value)));

    /// <summary>The promised instants, by kind.</summary>
    public IReadOnlyList<CommitmentStatistics> Commitments => new EquatableList<CommitmentStatistics>(
        Tally.Promises.Select(promise => new CommitmentStatistics(
            promise.Key == nameof(CommitmentKind.Estimate) ? CommitmentKind.Estimate : CommitmentKind.BackBy, promise.Value)));

    /// <summary>The silences.</summary>
    public SilenceStatistics Silences => new(Tally.Silences);

    /// <summary>Elapsed time from the arrival to the first contact of any kind.</summary>
    public TimeToEvent FirstContact => new(Tally.FirstContact);

    /// <summary>Elapsed time from the arrival to the first contact by a person.</summary>
    public TimeToEvent FirstContactByPerson => new(Tally.FirstByPerson);

    /// <summary>Elapsed time from the arrival to the first telling of the resolution; waits for the customer are in it.</summary>
    public TimeToEvent Resolution => new(Tally.Resolution);

    /// <summary>How often a customer had to ask.</summary>
    public long Chasers => Tally.Chasers;

    /// <summary>How often of these some duty was overdue.</summary>
    public long ChasersWhenLate => Tally.ChasersWhenLate;

    /// <summary>The share of requests whose customer had to ask at least once.</summary>
    public Proportion ChasedShare => new(Tally.Chased, Requests);

    /// <summary>Attempts that did not reach the customer; bounces are counted apart.</summary>
    public long FailedAttempts => Tally.FailedAttempts;

    /// <summary>Contacts that came back.</summary>
    public long Bounces => Tally.Bounces;

    /// <summary>Hand-overs to another team.</summary>
    public long HandOvers => Tally.HandOvers;

    /// <summary>Words of praise: thanks, praise in feedback, and that the result helped.</summary>
    public long Praise => Tally.Praise;

    /// <summary>Words of blame: complaints, and that the result did not help.</summary>
    public long Complaints => Tally.Complaints;

    /// <summary>When requests arrived.</summary>
    public WeekCounts Arrivals => new(Tally.Arrivals);

    /// <summary>When persons were in touch.</summary>
    public WeekCounts Contacts => new(Tally.Contacts);

    /// <summary>When deadlines passed unkept.</summary>
    public WeekCounts Missed => new(Tally.Missed);

    internal StatisticsTally Tally { get; }

    /// <summary>The card of a duty, or null where it owed nothing.</summary>
    public DutyStatistics? Duty(string name) => Tally.Duties.TryGetValue(name, out var tally) ? new(name, tally) : null;

    /// <summary>The card of the promises of a kind, or null where there were none.</summary>
    public CommitmentStatistics? Commitment(CommitmentKind kind) => Tally.Promises.TryGetValue(kind.ToString(), out var tally) ? new(kind, tally) : null;
}
