namespace ServicePolicy;

/// <summary>What a host noted under one mark.</summary>
/// <param name="Mark">The name of the fact.</param>
/// <param name="First">When it was noted first.</param>
/// <param name="Last">When it was noted last; the same instant where it was noted once.</param>
/// <param name="Count">How often it was noted; at least 1.</param>
/// <param name="Value">The instant that the last note spoke of, if any.</param>
public sealed record MarkFacts(Mark Mark, Instant First, Instant Last, int Count = 1, Instant? Value = null);

/// <summary>The marks of a request, by name.</summary>
internal sealed record MarkLog
{
    private readonly ValueList<MarkFacts> _marks;

    private MarkLog(ValueList<MarkFacts> marks) => _marks = marks;

    public static MarkLog Empty { get; } = new(ValueList<MarkFacts>.Empty);

    public IReadOnlyList<MarkFacts> All => _marks;

    public static MarkLog Of(IEnumerable<MarkFacts> marks) =>
        new(new ValueList<MarkFacts>(marks.OrderBy(fact => fact.Mark.Name, StringComparer.Ordinal)));

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
