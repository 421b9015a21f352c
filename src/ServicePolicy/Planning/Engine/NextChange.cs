namespace ServicePolicy;

/// <summary>Finds the first instant after now at which an answer changes though nothing happens.</summary>
/// <param name="now">The instant of the answer, in microseconds.</param>
/// <param name="at">The first change known so far, in microseconds; <see cref="long.MaxValue"/> for none.</param>
internal ref struct NextChange(long now, long at = long.MaxValue)
{
    /// <summary>The first change found so far, in microseconds; <see cref="long.MaxValue"/> for none.</summary>
    public long At { get; private set; } = at;

    /// <summary>Notes a change at an instant. <see cref="Micros.None"/> and instants that are not after now are ignored.</summary>
    public void NoLaterThan(long instant)
    {
        if (instant > now && instant < At)
        {
            At = instant;
        }
    }

    /// <summary>Notes the lapse of facts that end by themselves: a wait that ends, an estimate or a back-by instant that passes.</summary>
    public void NoLaterThanLapseOf(in ViewState facts)
    {
        if (facts.CustomerWaits.At(now) is { IsNone: false } wait && wait.End != WaitLog.Stretch.Open)
        {
            NoLaterThan(wait.End);
        }

        NoLaterThan(facts.Estimate is null ? Micros.None : facts.EstimateBy + 1);
        NoLaterThan(facts.Rare.BackBy == Micros.None ? Micros.None : facts.Rare.BackBy + 1);
    }
}
