namespace ServicePolicy.Json;

/// <summary>A step of an explanation: its type and the properties of that type.</summary>
internal sealed record StepDocument
{
    public required string Type { get; init; }

    public Instant? At { get; init; }

    public string? Cause { get; init; }

    public string? Ground { get; init; }

    public TimeLimit? Limit { get; init; }

    public Instant? CountedFrom { get; init; }

    public Instant? Deadline { get; init; }

    public IReadOnlyList<Interval>? Segments { get; init; }

    public Duration? Total { get; init; }

    public IReadOnlyList<ClosedDocument>? Closed { get; init; }

    public SpanDocument? Wait { get; init; }

    public Duration? Credited { get; init; }

    public Duration? Remaining { get; init; }

    public Instant? ActBy { get; init; }

    public SpanDocument? Window { get; init; }

    public string? Shift { get; init; }

    public bool? IsMissed { get; init; }

    public Channel? Channel { get; init; }

    public string? Reason { get; init; }

    public DateTimeZone? Zone { get; init; }

    public bool? ZoneIsAssumed { get; init; }

    public SufficesDocument? Suffices { get; init; }

    public static StepDocument Of(ExplanationStep step)
    {
        var type = step.GetType().Name;
        var document = new StepDocument { Type = type.EndsWith("Step", StringComparison.Ordinal) ? type[..^4] : type };
        return step switch
        {
            StartStep start => document with { At = start.At, Cause = start.Cause.ToString() },
            RuleStep rule => document with
            {
                Ground = rule.Ground.ToString(),
                Limit = rule.Limit,
                CountedFrom = rule.CountedFrom,
                Deadline = rule.Deadline,
            },
            CountedStep counted => document with
            {
                Segments = counted.Segments,
                Total = counted.Total,
                Closed = [.. counted.Closed.Select(closed => new ClosedDocument(closed.Date, closed.Holidays))],
            },
            WaitStep wait => document with { Wait = new(wait.Wait.Start, wait.Wait.End), Credited = wait.Credited },
            HoldStep hold => document with { Remaining = hold.Remaining },
            TimingStep timing => document with
            {
                ActBy = timing.ActBy,
                Window = ObligationDocument.Span(timing.Window),
                Shift = timing.Shift.ToString(),
                IsMissed = timing.IsMissed,
            },
            ChannelStep channel => document with { Channel = channel.Channel, Reason = channel.Reason.ToString() },
            AssumedHoursStep assumed => document with { Zone = assumed.Zone, ZoneIsAssumed = assumed.ZoneIsAssumed },
            EndStep end => document with { Suffices = SufficesDocument.Of(end.Suffices) },
            _ => document,
        };
    }
}

/// <summary>A date on which the desk was closed.</summary>
internal sealed record ClosedDocument(LocalDate Date, string? Holidays);

/// <summary>What meets an obligation.</summary>
internal sealed record SufficesDocument(
    Topics? ByPerson, Topics? Automatically, bool AnyByPerson, bool AnyLive, bool Attempt, IReadOnlyList<string>? Replies)
{
    public static SufficesDocument Of(Sufficient suffices) => new(
        suffices.ByPerson == Topics.None ? null : suffices.ByPerson,
        suffices.Automatically == Topics.None ? null : suffices.Automatically,
        suffices.AnyByPerson,
        suffices.AnyLive,
        suffices.Attempt,
        suffices.Replies == default ? null : suffices.Replies.ToString().Split(", "));
}
