namespace LogAudit.Printing;

/// <summary>Writes a comparison for the terminal.</summary>
internal sealed class ComparisonText(int width)
{
    public string Of(Comparison comparison) =>
        PlainTable.Of(
            width,
            ["Share", "Before", "After", "Difference", "95 % (Newcombe)", "Moved"],
            comparison.Shares.Select(change => new[]
            {
                change.What, Figures.Percent(change.Before.Value), Figures.Percent(change.After.Value), Figures.Points(change.Difference),
                Figures.PointsRange(change.Range), change.HasMoved ? change.Difference > 0 ? "up" : "down" : "not to be told",
            }))
        + "\n"
        + PlainTable.Of(
            width,
            ["Time", "Before", "After"],
            comparison.Times.Select(change => new[] { change.What, Figures.Length(change.Before), Figures.Length(change.After) }));
}
