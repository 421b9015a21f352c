namespace LogAudit.Auditing;

/// <summary>A long silence, and the request it was in.</summary>
internal sealed record WorstSilence(RequestAudit Audit, Silence Silence);

/// <summary>Keeps the ten longest silences with their requests.</summary>
internal sealed class WorstSilences
{
    private const int Most = 10;

    private readonly List<WorstSilence> _worst = [];

    public IReadOnlyList<WorstSilence> Worst => _worst;

    public void Offer(RequestAudit audit)
    {
        foreach (var silence in audit.GetExperience().Silences)
        {
            if (_worst.Count == Most && silence.Ours <= _worst[^1].Silence.Ours)
            {
                continue;
            }

            _worst.Add(new(audit, silence));
            _worst.Sort(Compare);
            _worst.RemoveRange(Math.Min(Most, _worst.Count), Math.Max(0, _worst.Count - Most));
        }
    }

    private static int Compare(WorstSilence one, WorstSilence other)
    {
        var order = other.Silence.Ours.CompareTo(one.Silence.Ours);
        return order == 0 ? string.CompareOrdinal(one.Audit.Request.Id, other.Audit.Request.Id) : order;
    }
}
