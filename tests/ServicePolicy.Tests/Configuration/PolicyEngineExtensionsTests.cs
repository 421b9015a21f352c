namespace ServicePolicy.Tests.Configuration;

/// <summary>The engine's methods over an engine of a test's own.</summary>
public sealed class PolicyEngineExtensionsTests
{
    private static readonly Instant Received = Instant.FromUtc(2026, 11, 20, 13, 50);

    private static readonly ServiceRequest Request = ServiceRequest.Received("R-1", Received, Channel.Email);

    [Fact]
    public async Task EachMethod_OfAFake_UsesItsCatalogAndItsInstant()
    {
        var engine = new FakeEngine();

        engine.Plan(Request).AsOf.ShouldBe(Received);
        engine.Plan(Request, Received + Duration.FromHours(1)).AsOf.ShouldBe(Received + Duration.FromHours(1));
        engine.Due(Request).ActBy.ShouldBe(Received + Duration.FromMinutes(15));
        engine.Audit(Request).Until.ShouldBe(Received);
        engine.PlanMany([Request], one => one).Single().Value.AsOf.ShouldBe(Received);
        engine.DueMany([Request], one => one, new ManyOptions { Threads = 2 }).Single().Value.ActBy
            .ShouldBe(Received + Duration.FromMinutes(15));
        await foreach (var plan in engine.PlanMany(Stream(), one => one))
        {
            plan.Value.Policy.Name.ShouldBe("fake");
        }

        await foreach (var due in engine.DueMany(Stream(), one => one))
        {
            due.Value.ActBy.ShouldBe(Received + Duration.FromMinutes(15));
        }
    }

    [Fact]
    public void EachMethod_OfNull_NamesTheArgumentAtTheCall()
    {
        var engine = new FakeEngine();
        IPolicyEngine none = null!;

        Null(() => none.Plan(Request)).ShouldBe("engine");
        Null(() => engine.Plan(null!)).ShouldBe("request");
        Null(() => none.Due(Request)).ShouldBe("engine");
        Null(() => engine.Due(null!)).ShouldBe("request");
        Null(() => none.Audit(Request)).ShouldBe("engine");
        Null(() => engine.Audit(null!)).ShouldBe("request");
        Null(() => none.PlanMany([Request], one => one)).ShouldBe("engine");
        Null(() => engine.PlanMany((IEnumerable<ServiceRequest>)null!, one => one)).ShouldBe("items");
        Null(() => engine.DueMany((IAsyncEnumerable<ServiceRequest>)null!, one => one)).ShouldBe("items");
        Null(() => engine.DueMany(Stream(), null!)).ShouldBe("toRequest");
    }

    private static string? Null(Func<object?> call) => Should.Throw<ArgumentNullException>(() => { _ = call(); }).ParamName;

    private static async IAsyncEnumerable<ServiceRequest> Stream()
    {
        await Task.Yield();
        yield return Request;
    }

    private sealed class FakeEngine : IPolicyEngine
    {
        public PolicyCatalog Catalog { get; } = new(
            new ContactPolicy("fake", WorkingCalendar.Always, [new AcknowledgeDuty(TimeLimit.Minutes(15))]));

        public Instant GetCurrentInstant() => Received;
    }
}
