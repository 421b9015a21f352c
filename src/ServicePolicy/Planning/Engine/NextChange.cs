namespace ServicePolicy;

/// <summary>Collects the first instant after now at which an answer changes though nothing happens, in microseconds.</summary>
/// <param name="now">The instant of the answer.</param>
/// <param name="at">The first change known so far; <see cref="long.MaxValue"/> for none.</param>
internal ref struct NextChange(long now, long at = long.MaxValue)
{
    public long At { get; private set; } = at;

    /// <summary>Takes note of a change; one that is not after now, or <see cref="Micros.None"/>, changes nothing.</summary>
    public void NoLaterThan(long instant)
    {
        if (instant > now && instant < At)
        {
            At = instant;
        }
    }

    /// <summary>Takes note of the facts that pass by themselves: a wait that ends, an estimate or a back-by that lapses.</summary>
    public void NoLaterThanFactsPass(in ViewState facts)
    {
        if (facts.CustomerWaits.At(now) is { IsNone: false } wait && wait.End != WaitLog.Stretch.Open)
        {
            NoLaterThan(wait.End);
        }

        NoLaterThan(facts.Estimate is null ? Micros.None : facts.EstimateBy + 1);
        NoLaterThan(facts.Rare.BackBy == Micros.None ? Micros.None : facts.Rare.BackBy + 1);
    }
}
