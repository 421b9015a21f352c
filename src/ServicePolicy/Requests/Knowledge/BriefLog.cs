namespace ServicePolicy;

/// <summary>The brief as it grew, and when each part became known.</summary>
internal sealed record BriefLog
{
    private const int Parts = 6;

    private readonly EquatableList<Moment> _knownSince;

    private BriefLog(Brief brief, EquatableList<Moment> knownSince) => (Brief, _knownSince) = (brief, knownSince);

    public static BriefLog Empty { get; } = new(Brief.Empty, new EquatableList<Moment>(new Moment[Parts]));

    public Brief Brief { get; }

    public BriefLog With(Brief newer, Moment at)
    {
        var joined = Brief.With(newer);
        return joined == Brief ? this : new(joined, new EquatableList<Moment>(_knownSince.Select(Since)));

        Moment Since(Moment since, int part) =>
            since.IsNever && joined.Known.HasFlag((BriefParts)(1 << part)) ? at : since;
    }

    public static BriefLog Restored(Brief brief, IDictionary<BriefParts, Instant> knownAt, Moment receipt)
    {
        var knownSince = new Moment[Parts];
        for (var index = 0; index < Parts; index++)
        {
            var part = (BriefParts)(1 << index);
            knownSince[index] = (brief.Known & part) == 0 ? Moment.Never
                : knownAt.TryGetValue(part, out var at) ? new Moment(Micros.Of(at), MomentBracket.First)
                : receipt;
        }

        return new(brief, EquatableList<Moment>.Owning(knownSince));
    }

    /// <summary>When each known part became known, for a row.</summary>
    public Dictionary<BriefParts, Instant> KnownAt() =>
        Enumerable.Range(0, Parts)
            .Where(index => !_knownSince[index].IsNever)
            .ToDictionary(index => (BriefParts)(1 << index), index => _knownSince[index].At!.Value);

    /// <summary>When the last of some parts became known; never while one is not, the receipt's moment for no parts.</summary>
    public Moment KnownSince(BriefParts parts, Moment receipt)
    {
        var latest = receipt;
        for (var part = 0; part < Parts; part++)
        {
            if (((int)parts & (1 << part)) == 0)
            {
                continue;
            }

            if (_knownSince[part].IsNever)
            {
                return Moment.Never;
            }

            latest = Moment.Latest(latest, _knownSince[part]);
        }

        return latest;
    }
}
