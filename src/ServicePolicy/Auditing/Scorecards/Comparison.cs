namespace ServicePolicy.Auditing;

/// <summary>The differences between two scorecards.</summary>
/// <remarks>
/// <para>
/// The ranges are those of independent samples, such as two months or two teams. If both scorecards cover the same requests, the real
/// uncertainty is smaller than the range. At 95 % confidence about one in twenty unchanged shares will look changed.
/// </para>
/// <para>Equal by value. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record Comparison
{
    private static readonly (string Name, double Share)[] Points = [("median", 0.5), ("90 %", 0.9)];

    internal Comparison(Scorecard before, Scorecard after)
    {
        Before = before;
        After = after;
        Shares = new EquatableList<ShareChange>(ShareChanges(before.Total, after.Total));
        Times = new EquatableList<TimeChange>(TimeChanges(before.Total, after.Total));
    }

    /// <summary>The first scorecard.</summary>
    public Scorecard Before { get; }

    /// <summary>The second scorecard.</summary>
    public Scorecard After { get; }

    /// <summary>
    /// The changes of shares: what was kept of each duty and each kind of commitment, the silences that customers broke, and the requests
    /// whose customer had to ask.
    /// </summary>
    public IReadOnlyList<ShareChange> Shares { get; }

    /// <summary>The changes of times: medians and 90th percentiles of first contacts, silences and resolutions.</summary>
    public IReadOnlyList<TimeChange> Times { get; }

    private static IEnumerable<ShareChange> ShareChanges(ServiceStatistics before, ServiceStatistics after)
    {
        var duties = before.Duties.Concat(after.Duties).Select(duty => duty.Name).Distinct();
        foreach (var name in duties.OrderBy(name => name, StringComparer.Ordinal))
        {
            yield return new($"{name} kept", before.Duty(name)?.KeptShare ?? default, after.Duty(name)?.KeptShare ?? default);
        }

        var kinds = before.Commitments.Concat(after.Commitments).Select(commitment => commitment.Kind).Distinct();
        foreach (var kind in kinds.OrderBy(kind => kind))
        {
            yield return new(
                $"{kind} commitment kept", before.Commitment(kind)?.KeptShare ?? default, after.Commitment(kind)?.KeptShare ?? default);
        }

        yield return new("Silences broken by the customer", before.Silences.BrokenByCustomerShare, after.Silences.BrokenByCustomerShare);
        yield return new("Requests whose customer had to ask", before.ChasedShare, after.ChasedShare);
    }

    private static IEnumerable<TimeChange> TimeChanges(ServiceStatistics before, ServiceStatistics after)
    {
        (string Name, Func<ServiceStatistics, TimeToEvent> Of)[] times =
        [
            ("First contact", statistics => statistics.FirstContact),
            ("First contact by a person", statistics => statistics.FirstContactByPerson),
            ("Silence", statistics => statistics.Silences.Lengths),
            ("Resolution told", statistics => statistics.Resolution),
        ];
        return
            from time in times
            from point in Points
            select new TimeChange(
                $"{time.Name}, {point.Name}", time.Of(before).Quantile(point.Share), time.Of(after).Quantile(point.Share));
    }
}
