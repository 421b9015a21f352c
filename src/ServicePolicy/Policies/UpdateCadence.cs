namespace ServicePolicy;

/// <summary>How often a customer hears something: an interval from the last contact.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record UpdateCadence
{
    private UpdateCadence(TimeLimit interval) => Interval = interval;

    /// <summary>The longest silence.</summary>
    public TimeLimit Interval { get; }

    /// <summary>A contact no later than an interval after the last.</summary>
    /// <exception cref="ArgumentException">The interval has no length: there is no such cadence.</exception>
    public static UpdateCadence Every(TimeLimit interval) =>
        interval == default
            ? throw new ArgumentException("The interval of a cadence was zero; it must have a length.", nameof(interval))
            : new(interval);

    internal Owed Owes(in Situation now, Moment since)
    {
        var fromContact = since == now.Knows.LastContactByPerson;
        var rolling = now.Owe(since, Interval) with { CountsFromContact = fromContact };
        var owed = now.Knows.BackBy is { } backBy && !now.BackByLapsedInWait && backBy > since.At
            ? rolling.OrSooner(now.OweBy(since, backBy) with { CountsFromContact = fromContact })
            : rolling;
        return (fromContact ? owed.AsOccurrence(now.ContactsBeforeAtSameInstant) : owed).OpeningAtWarning();
    }
}
