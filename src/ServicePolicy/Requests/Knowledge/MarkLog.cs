namespace ServicePolicy;

/// <summary>The marks of a request, by name.</summary>
internal sealed record MarkLog
{
    private readonly EquatableList<MarkFacts> _marks;

    private MarkLog(EquatableList<MarkFacts> marks) => _marks = marks;

    public static MarkLog Empty { get; } = new(EquatableList<MarkFacts>.Empty);

    public IReadOnlyList<MarkFacts> All => _marks;

    public static MarkLog Of(IEnumerable<MarkFacts> marks) =>
        new(new EquatableList<MarkFacts>(marks.OrderBy(fact => fact.Mark.Name, StringComparer.Ordinal)));

    public MarkFacts? this[Mark mark]
    {
        get
        {
            for (var i = 0; i < _marks.Count; i++)
            {
                if (_marks[i].Mark == mark)
                {
                    return _marks[i];
                }
            }

            return null;
        }
    }

    public MarkLog And(Mark mark, Instant at, Instant? value)
    {
        var known = this[mark];
        var fact = known is null ? new MarkFacts(mark, at, at, 1, value) : known with { Last = at, Count = known.Count + 1, Value = value };
        return Of([.. _marks.Where(other => other.Mark != mark), fact]);
    }
}
