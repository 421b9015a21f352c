namespace ServicePolicy.Configuration;

/// <summary>How long a desk is closed at a time, measured over two years.</summary>
internal sealed class ClosedStretches
{
    // Fixed years, not the current ones: a file that is valid today stays valid tomorrow.
    private static readonly Interval Seen = new(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2028, 1, 1, 0, 0));

    private ClosedStretches(Duration shortestNight, Duration longest, IReadOnlyList<Instant> starts)
    {
        ShortestNight = shortestNight;
        Longest = longest;
        Starts = starts;
    }

    /// <summary>The shortest time from the close of one local date to the opening of another; zero where it never closes.</summary>
    public Duration ShortestNight { get; }

    /// <summary>The longest time it is closed; zero where it never closes.</summary>
    public Duration Longest { get; }

    /// <summary>Instants to try limits from: each opening, and shortly before each closing, of some weeks.</summary>
    public IReadOnlyList<Instant> Starts { get; }

    public static ClosedStretches Of(WorkingCalendar desk)
    {
        var shortest = Duration.MaxValue;
        var longest = Duration.Zero;
        var starts = new List<Instant>();
        Instant? closed = null;
        foreach (var open in desk.OpenIntervals(Seen))
        {
            if (closed is { } close)
            {
                longest = Duration.Max(longest, open.Start - close);
                var lastDay = (close - Duration.Epsilon).InZone(desk.Zone).Date;
                shortest = open.Start.InZone(desk.Zone).Date > lastDay ? Duration.Min(shortest, open.Start - close) : shortest;
            }

            closed = open.End;
            if (starts.Count < 100)
            {
                starts.AddRange([open.Start, open.End - Duration.FromMinutes(1)]);
            }
        }

        return new(shortest == Duration.MaxValue ? Duration.Zero : shortest, longest, starts);
    }
}
