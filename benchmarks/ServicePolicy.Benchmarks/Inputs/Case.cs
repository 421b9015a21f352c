namespace ServicePolicy.Benchmarks;

/// <summary>An open request with its history, and the instant it is asked about.</summary>
internal sealed record Case(ServiceRequest Request, RequestEvent[] Events, Instant Now)
{
    /// <summary>The kinds of the last events of every history.</summary>
    public const int Kinds = 8;

    private static readonly Brief Need = new(what: "a new key");

    /// <summary>The request as its row restores it.</summary>
    public ServiceRequest Restored() =>
        ServiceRequest.Restore(Request.Id, Request.Channel, KnownFacts.Of(Request), Request.Preferences);

    /// <summary>Distinct cases of a year, each behind as many events; or, where that is null, behind none to eight.</summary>
    public static Case[] Some(int count, int? events, Channel? channel = null, WorkingCalendar? hours = null)
    {
        var random = new Random(20261122);
        var preferences = hours is null ? ContactPreferences.Unknown : new ContactPreferences(hours);
        var cases = new Case[count];
        for (var i = 0; i < count; i++)
        {
            cases[i] = One(random, i, events ?? random.Next(Kinds + 1), channel ?? Channel.Email, preferences);
        }

        return cases;
    }

    public static Case One(Random random, int number, int events, Channel channel, ContactPreferences preferences)
    {
        var received = Instant.FromUtc(2026, 1, 5, 6, 0) + Duration.FromSeconds(random.Next(365 * 24 * 3600));
        var history = new RequestEvent[events];
        var at = received;
        for (var i = 0; i < events; i++)
        {
            at += Duration.FromSeconds(random.Next(60, 3600));
            history[i] = Fact(events <= Kinds ? i : i - events + Kinds, at, channel);
        }

        var request = ServiceRequest.Received($"R-{number}", received, channel, preferences, brief: Need, takenLive: false).With(history);
        return new(request, history, at + Duration.FromSeconds(random.Next(24 * 3600)));
    }

    private static RequestEvent Fact(int kind, Instant at, Channel channel) => kind switch
    {
        0 => new ContactMade(at, Channel.Email, Topics.Receipt, automatic: true),
        1 => new ContactMade(at, Channel.Email, Topics.WorkStarted),
        2 => new ContactMade(at, Channel.Phone, Topics.Estimate, estimate: new Estimate(at + Duration.FromDays(3))),
        3 => new CustomerMessage(at, channel, MessageKind.Question),
        4 => new ContactMade(at, Channel.Email, Topics.Answer),
        5 => new HandedOver(at, "field"),
        6 => new ContactMade(at, Channel.Email, Topics.Progress),
        7 => new CustomerMessage(at, channel, MessageKind.Question),
        _ when kind % 2 == 0 => new CustomerMessage(at, channel, MessageKind.Question),
        _ => new ContactMade(at, Channel.Email, Topics.Answer),
    };
}
