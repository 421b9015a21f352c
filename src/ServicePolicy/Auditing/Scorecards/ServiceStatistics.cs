namespace ServicePolicy.Auditing;

/// <summary>Counts of what the customers of some requests lived through.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record ServiceStatistics
{
    private readonly StatisticsTally _tally;

    internal ServiceStatistics(StatisticsTally tally)
    {
        _tally = tally;
        Duties = new EquatableList<DutyStatistics>(tally.Duties.Select(duty => new DutyStatistics(duty.Key, duty.Value)));
        Commitments = new EquatableList<CommitmentStatistics>(tally.Commitments.Select(kind => new CommitmentStatistics(
            kind.Key == nameof(CommitmentKind.Estimate) ? CommitmentKind.Estimate : CommitmentKind.BackBy, kind.Value)));
        Silences = new(tally.Silences);
        FirstContact = new(tally.FirstContact);
        FirstContactByPerson = new(tally.FirstByPerson);
        Resolution = new(tally.Resolution);
        Arrivals = new(tally.Arrivals);
        Contacts = new(tally.Contacts);
        Missed = new(tally.Missed);
    }

    /// <summary>The number of requests.</summary>
    public long Requests => _tally.Requests;

    /// <summary>The number of requests that were neither closed nor resolved at the audit.</summary>
    public long GoingOn => _tally.GoingOn;

    /// <summary>The statistics of each duty that owed something, by name.</summary>
    public IReadOnlyList<DutyStatistics> Duties { get; }

    /// <summary>The statistics of each kind of commitment that was told, by the name of the kind.</summary>
    public IReadOnlyList<CommitmentStatistics> Commitments { get; }

    /// <summary>The statistics of silences.</summary>
    public SilenceStatistics Silences { get; }

    /// <summary>The elapsed times from the arrival to the first contact of any kind, automatic ones included.</summary>
    public TimeToEvent FirstContact { get; }

    /// <summary>The elapsed times from the arrival to the first contact by a person.</summary>
    public TimeToEvent FirstContactByPerson { get; }

    /// <summary>The elapsed times from the arrival until the resolution was first told, waits for the customer included.</summary>
    public TimeToEvent Resolution { get; }

    /// <summary>The number of times that customers had to ask.</summary>
    public long Chasers => _tally.Chasers;

    /// <summary>The number of times that customers had to ask while some duty was overdue.</summary>
    public long ChasersWhenLate => _tally.ChasersWhenLate;

    /// <summary>The share of requests whose customer had to ask at least once.</summary>
    public Proportion ChasedShare => new(_tally.Chased, Requests);

    /// <summary>The number of attempts that did not reach the customer, without bounces.</summary>
    public long FailedAttempts => _tally.FailedAttempts;

    /// <summary>The number of contacts that bounced.</summary>
    public long Bounces => _tally.Bounces;

    /// <summary>The number of handovers to another team.</summary>
    public long Handovers => _tally.Handovers;

    /// <summary>The number of times that customers gave praise: thanks, praise in feedback, and that the result helped.</summary>
    public long Praise => _tally.Praise;

    /// <summary>The number of times that customers complained: complaints, and that the result did not help.</summary>
    public long Complaints => _tally.Complaints;

    /// <summary>The arrivals of requests by the hour of the week.</summary>
    public WeekCounts Arrivals { get; }

    /// <summary>The contacts by a person by the hour of the week.</summary>
    public WeekCounts Contacts { get; }

    /// <summary>The deadlines that passed without being kept, by the hour of the week.</summary>
    public WeekCounts Missed { get; }

    /// <summary>Finds the statistics of a duty.</summary>
    /// <param name="name">The name of the duty, such as "Answer".</param>
    /// <returns>The statistics; null if the duty owed nothing.</returns>
    public DutyStatistics? Duty(string name)
    {
        Guard.NotNull(name);
        return Duties.FirstOrDefault(duty => duty.Name == name);
    }

    /// <summary>Finds the statistics of a kind of commitment.</summary>
    /// <param name="kind">The kind of commitment.</param>
    /// <returns>The statistics; null if no customer was told such a commitment.</returns>
    public CommitmentStatistics? Commitment(CommitmentKind kind) => Commitments.FirstOrDefault(commitment => commitment.Kind == kind);
}
