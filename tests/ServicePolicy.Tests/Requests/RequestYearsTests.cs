using System.Reflection;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Requests;

/// <summary>The instants of a request lie in the years 1900 to 2200; what enters from outside of them is refused by its name.</summary>
public sealed class RequestYearsTests
{
    private static readonly Instant At = Iso.At("2026-11-23T09:00+02:00");
    private static readonly Instant First = Iso.At("1900-01-01T00:00Z");
    private static readonly Instant Last = Iso.At("2200-12-31T23:59:59.999999Z");
    private static readonly Duration Microsecond = Duration.FromTicks(10);

    private static readonly string[] Names =
        [.. typeof(KnownFacts).GetProperties().Where(column => Outside(column, First) is not null).Select(column => column.Name)];

    public static TheoryData<string> Columns { get; } = new(Names);

    [Fact]
    public void Constructors_OfInstantsOutside_RefuseThemByName()
    {
        foreach (var outside in (Instant[])[First - Microsecond, Last + Microsecond, Instant.MinValue, Instant.MaxValue])
        {
            Refused(() => ServiceRequest.Received("R-1", outside, Channel.Email), "at");
            Refused(() => ServiceRequest.Import("R-1", outside, Channel.Email, []), "receivedAt");
            Refused(() => new CustomerMessage(outside, Channel.Email, MessageKind.Question), "at");
            Refused(() => new Estimate(outside), "by");
            Refused(() => new Noted(At, new Mark("m"), outside), "value");
            Refused(() => CallStep.Missed(outside, ContactFailure.Busy), "at");
        }

        var late = Last + Microsecond;
        Refused(() => new Estimate(At, First - Microsecond), "from");
        Refused(() => new ContactMade(At, Channel.Email, Topics.Progress, backBy: late), "backBy");
        Refused(() => ContactMade.FromLog(At, Channel.Email, Topics.Progress, backBy: late), "backBy");
        Refused(() => new WaitStarted(At, WaitFor.Customer, late), "until");
        Refused(() => new AppointmentAgreed(At, late), "time");
        Refused(() => new CallbackRequested(At, Channel.Email, [new Interval(At, late)]), "windows");
    }

    [Fact]
    public void Constructors_OfTheFirstAndTheLastInstant_TakeThem()
    {
        foreach (var edge in (Instant[])[First, Last])
        {
            ServiceRequest.Received("R-1", edge, Channel.Email).ReceivedAt.ShouldBe(edge);
            new CustomerMessage(edge, Channel.Email, MessageKind.Question).At.ShouldBe(edge);
            new Estimate(edge).By.ShouldBe(edge);
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Restore_OfARowWithAnInstantOutside_NamesItsColumn(string name)
    {
        var column = typeof(KnownFacts).GetProperty(name)!;
        foreach (var outside in (Instant[])[First - Microsecond, Last + Microsecond])
        {
            if (Outside(column, outside) is not { } value)
            {
                continue;
            }

            var row = new KnownFacts { ReceivedAt = outside < First ? First : Last, Brief = new Brief(what: "w") };
            column.SetValue(row, value);
            Should.Throw<ArgumentException>(() => ServiceRequest.Restore("R-1", Channel.Email, row), name).ParamName.ShouldBe(name);
        }
    }

    [Fact]
    public void Columns_ThatHoldInstants_AreAllTried() => Names.Length.ShouldBeGreaterThan(25);

    [Fact]
    public void Questions_AtTheEndsOfTime_AreAnswered()
    {
        var early = ServiceRequest.Received("R-1", First, Channel.Email);
        var late = ServiceRequest.Received("R-1", Last, Channel.Phone);
        foreach (var request in (ServiceRequest[])[early, late])
        {
            foreach (var now in (Instant[])[Instant.MinValue, request.ReceivedAt, Instant.MaxValue])
            {
                var plan = HelpDesk.Policy.Plan(request, now);
                plan.Explain().ToText(Language.English).ShouldNotBeEmpty();
                plan.Next!.DraftMessage().Text.ShouldNotBeEmpty();
                HelpDesk.Policy.Forecast(request, now, Instant.MaxValue).Take(3).Count().ShouldBeLessThanOrEqualTo(3);
            }

            HelpDesk.Policy.Audit(request, request.ReceivedAt + Duration.FromDays(400)).Outcomes.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Forecast_OfARequestThatGoesOn_EndsWithTheYears()
    {
        var request = ServiceRequest.Received("R-1", Last - Duration.FromDays(20), Channel.Email);

        HelpDesk.Policy.Forecast(request, request.ReceivedAt, Instant.MaxValue).Last().At.ShouldBeLessThan(Last);
    }

    private static void Refused(Func<object> make, string parameter)
    {
        var error = Should.Throw<ArgumentException>(() => make());
        error.ParamName.ShouldBe(parameter);
        error.Message.ShouldContain("must lie in the years 1900 to 2200 (UTC), but was");
    }

    /// <summary>A value of a column that holds an instant; null where the column holds none, or refuses it by itself.</summary>
    private static object? Outside(PropertyInfo column, Instant outside)
    {
        var type = column.PropertyType;
        return type == typeof(Instant) || type == typeof(Instant?) ? outside
            : type == typeof(IList<Instant>) ? new[] { outside }
            : type == typeof(IList<ToldFact>) ? new[] { new ToldFact(Topics.Receipt, outside) }
            : type == typeof(IList<Wait>) ? new[] { outside < First ? new Wait(outside, At) : new Wait(At, outside) }
            : type == typeof(IDictionary<BriefParts, Instant>) ? new Dictionary<BriefParts, Instant> { [BriefParts.What] = outside }
            : type == typeof(IList<AgreedTime>) ? new[] { outside < First ? new AgreedTime(At, outside) : new AgreedTime(outside, At) }
            : type == typeof(IList<MarkFacts>)
                ? new[] { outside < First ? new MarkFacts(new Mark("m"), outside, At) : new MarkFacts(new Mark("m"), At, outside) }
            : null;
    }
}
