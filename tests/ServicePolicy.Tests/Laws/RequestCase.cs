namespace ServicePolicy.Tests.Laws;

/// <summary>A policy, a request with a strict history, an instant to look at, and dice for a law to throw.</summary>
internal sealed record RequestCase(
    Coded<WorkingCalendar> Desk,
    Coded<Duty>[] Duties,
    Manner Manner,
    Coded<ContactPreferences> Wishes,
    Instant ReceivedAt,
    Channel Channel,
    RequestEvent[] Facts,
    Instant Now,
    int[] Dice)
{
    public ContactPolicy Policy => new(
        "law",
        Desk.Value,
        Duties.Select(duty => duty.Value),
        Duration.FromMinutes(Manner.CombineMinutes),
        Manner.Fallback,
        Manner.DueSoon,
        Manner.Levels.Select((share, index) => new Escalation($"level{index}", share)));

    public ServiceRequest Begun => ServiceRequest.Received("R", ReceivedAt, Channel, Wishes.Value);

    public ServiceRequest Request => Begun.With(Facts);

    /// <summary>Simpler cases, the simplest first; a bounce goes with the contact it names.</summary>
    public IEnumerable<RequestCase> Smaller()
    {
        if (Facts.Length > 3)
        {
            yield return Having(Facts[..(Facts.Length / 2)]);
            yield return Having(Facts[(Facts.Length / 2)..]);
        }

        for (var i = 0; i < Facts.Length; i++)
        {
            yield return Having([.. Facts[..i], .. Facts[(i + 1)..]]);
        }

        for (var i = 0; i < Duties.Length && Duties.Length > 1; i++)
        {
            Coded<Duty>[] fewer = [.. Duties[..i], .. Duties[(i + 1)..]];
            if (DutyGenerators.AreSound(fewer))
            {
                yield return this with { Duties = fewer };
            }
        }

        if (Wishes != Values.NoWishes)
        {
            yield return this with { Wishes = Values.NoWishes };
        }

        if (Desk != Values.Always)
        {
            yield return this with { Desk = Values.Always };
        }

        if (Manner != Values.Plain)
        {
            yield return this with { Manner = Values.Plain };
        }

        if (Channel != Channel.Email)
        {
            yield return this with { Channel = Channel.Email };
        }
    }

    public override string ToString() => Code.Of(this);

    private RequestCase Having(RequestEvent[] facts) => this with { Facts = Histories.Sound(facts) };
}

/// <summary>What a policy says beside its duties.</summary>
internal sealed record Manner(int CombineMinutes, Fallback Fallback, double DueSoon, double[] Levels);
