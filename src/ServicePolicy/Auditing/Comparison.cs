namespace ServicePolicy;

/// <summary>A share on two scorecards.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
/// <param name="What">What it is the share of, such as "Answer kept".</param>
/// <param name="Before">The share on the first.</param>
/// <param name="After">The share on the second.</param>
public sealed record ShareChange(string What, Proportion Before, Proportion After)
{
    /// <summary>After less before, -1 to 1; null where one is of none.</summary>
    public double? Difference => After.Value - Before.Value;

    /// <summary>The range of the difference at 95 % confidence: <see cref="Proportion.DifferenceTo"/>.</summary>
    public ShareRange? Range => Before.DifferenceTo(After);

    /// <summary>Whether it moved at all: zero is not in the range.</summary>
    public bool HasMoved => Range is { } range && (range.Low > 0 || range.High < 0);
}

/// <summary>A median or a 90th percentile on two scorecards.</summary>
/// <param name="What">What it measures, such as "First contact by a person, median".</param>
/// <param name="Before">On the first; null where so many were not reached.</param>
/// <param name="After">On the second.</param>
public sealed record TimeChange(string What, Duration? Before, Duration? After);

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
        Shares = new ValueList<ShareChange>(ShareChanges(before.Total, after.Total));
        Times = new ValueList<TimeChange>(TimeChanges(before.Total, after.Total));
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

    private static IEnumerable<ShareChange> ShareChanges(Card before, Card after)
    {
        foreach (var name in before.Duties.Concat(after.Duties).Select(duty => duty.Name).Distinct().OrderBy(name => name, StringComparer.Ordinal))
        {
            yield return new($"{name} kept", before.Duty(name)?.KeptShare ?? default, after.Duty(name)?.KeptShare ?? default);
        }

        foreach (var kind in before.Promises.Concat(after.Promises).Select(promise => promise.Kind).Distinct().OrderBy(kind => kind))
        {
            yield return new($"Promised {kind} kept", before.Promise(kind)?.KeptShare ?? default, after.Promise(kind)?.KeptShare ?? default);
        }

        yield return new("Silences broken by the customer", before.Silences.BrokenByCustomerShare, after.Silences.BrokenByCustomerShare);
        yield return new("Requests whose customer had to ask", before.ChasedShare, after.ChasedShare);
    }

    private static IEnumerable<TimeChange> TimeChanges(Card before, Card after)
    {
        (string Name, Func<Card, TimeToEvent> Of)[] times =
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
