namespace ServicePolicy.Auditing;

/// <summary>What moved from one scorecard to another.</summary>
/// <remarks>
/// <para>
/// The ranges are those of independent samples: two months, two teams. Held against the same requests, two promises differ by more certain an
/// amount than the range says. Of twenty shares that stand still, one is expected to look moved.
/// </para>
/// <para>Equal by value. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record Comparison
{
    private static readonly (string Name, double Share)[] Points = [("median", 0.5), ("90 %", 0.9)];

    private Comparison(Scorecard before, Scorecard after)
    {
        Before = before;
        After = after;
        Shares = new EquatableList<ShareChange>(ShareChanges(before.Total, after.Total));
        Times = new EquatableList<TimeChange>(TimeChanges(before.Total, after.Total));
    }

    /// <summary>The first.</summary>
    public Scorecard Before { get; }

    /// <summary>The second.</summary>
    public Scorecard After { get; }

    /// <summary>The kept share of each duty and promise, the silences that customers broke, the requests whose customer had to ask.</summary>
    public IReadOnlyList<ShareChange> Shares { get; }

    /// <summary>Medians and 90th percentiles of first contacts, silences and resolutions.</summary>
    public IReadOnlyList<TimeChange> Times { get; }

    internal static Comparison Of(Scorecard before, Scorecard after) => new(before, after);

    private static IEnumerable<ShareChange> ShareChanges(ServiceStatistics before, ServiceStatistics after)
    {
        foreach (var name in before.Duties.Concat(after.Duties).Select(duty => duty.Name).Distinct().OrderBy(name => name, StringComparer.Ordinal))
        {
            yield return new($"{name} kept", before.Duty(name)?.KeptShare ?? default, after.Duty(name)?.KeptShare ?? default);
        }

        foreach (var kind in before.Commitments.Concat(after.Commitments).Select(promise => promise.Kind).Distinct().OrderBy(kind => kind))
        {
            yield return new($"Promised {kind} kept", before.Commitment(kind)?.KeptShare ?? default, after.Commitment(kind)?.KeptShare ?? default);
        }

        yield return new("Silences broken by the customer", before.Silences.BrokenByCustomerShare, after.Silences.BrokenByCustomerShare);
        yield return new("Requests whose customer had to ask", before.ChasedShare, after.ChasedShare);
    }

    private static IEnumerable<TimeChange> TimeChanges(ServiceStatistics before, ServiceStatistics after)
    {
        (string Name, Func<ServiceStatistics, TimeToEvent> Of)[] times =
        [
            ("First contact", card => card.FirstContact),
            ("First contact by a person", card => card.FirstContactByPerson),
            ("Silence", card => card.Silences.Lengths),
            ("Resolution told", card => card.Resolution),
        ];
        return
            from time in times
            from point in Points
            select new TimeChange($"{time.Name}, {point.Name}", time.Of(before).Quantile(point.Share), time.Of(after).Quantile(point.Share));
    }
}
