using Microsoft.Extensions.DependencyInjection;

namespace ServicePolicy.Tests.Hosting;

/// <summary>Many requests at once.</summary>
public sealed class PlanManyTests
{
    private static readonly Instant Received = Instant.FromUtc(2026, 11, 20, 13, 50);

    private static readonly PolicyCatalog Catalog = new(new ContactPolicy(
        "many", WorkingCalendar.Always,
        [new AcknowledgeDuty(TimeLimit.Minutes(15)), Duty.From(
            "Throws", Topics.Progress, (in now) => now.Request.Id == "7" ? throw new InvalidOperationException("seven") : Owed.Nothing)]));

    private static readonly ManyOptions[] Ways = [new() { Now = Received }, new() { Now = Received, Threads = 4 }];

    public static TheoryData<int> EachWay => [0, 1];

    [Theory]
    [MemberData(nameof(EachWay))]
    public async Task PlanMany_WithBadOnes_GivesTheirErrorsInOrderAndGoesOn(int way)
    {
        using var provider = Host();
        var engine = provider.GetRequiredService<IPolicyEngine>();
        var expected = Enumerable.Range(0, 1000).Select(i => i is 7 or 300 ? "error" : $"{i}/Acknowledge/2026-11-20T13:50:00Z/0").ToList();

        var plans = engine.PlanMany(Enumerable.Range(0, 1000), ToRequest, Ways[way]).ToList();
        plans.Select(plan => plan.IsAnswered ? plan.Value.Next!.Key : "error").ShouldBe(expected);
        plans.Select(plan => plan.Item).ShouldBe(Enumerable.Range(0, 1000));
        plans[7].Error.ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("seven");
        Should.Throw<InvalidOperationException>(() => plans[300].Value).InnerException.ShouldBeOfType<FormatException>();

        engine.DueMany(Enumerable.Range(0, 1000), ToRequest, Ways[way]).Select(due => due.IsAnswered ? due.Value.Key : "error")
            .ShouldBe(expected);

        var streamed = new List<string>();
        await foreach (var plan in engine.PlanMany(Stream(1000), ToRequest, Ways[way]))
        {
            streamed.Add(plan.IsAnswered ? plan.Value.Next!.Key : "error");
        }

        streamed.ShouldBe(expected);
        streamed.Clear();
        await foreach (var due in engine.DueMany(Stream(1000), ToRequest, Ways[way]))
        {
            streamed.Add(due.IsAnswered ? due.Value.Key! : "error");
        }

        streamed.ShouldBe(expected);
    }

    [Fact]
    public void PlanMany_OnOneThread_ReadsNoFurtherThanItIsAsked()
    {
        using var provider = Host();
        var read = 0;

        var first =
            provider.GetRequiredService<IPolicyEngine>()
                .PlanMany(Enumerable.Range(0, 1000).Select(i => read = i), ToRequest, Ways[0]).First();

        (first.Item, read).ShouldBe((0, 0));
    }

    [Theory]
    [MemberData(nameof(EachWay))]
    public async Task PlanMany_Cancelled_Ends(int way)
    {
        using var provider = Host();
        using var source = new CancellationTokenSource();
        var engine = provider.GetRequiredService<IPolicyEngine>();

        Should.Throw<OperationCanceledException>(() => engine.PlanMany(Endless(source), ToRequest, Ways[way], source.Token).Count());
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var plan in engine.PlanMany(Stream(int.MaxValue), ToRequest, Ways[way], source.Token))
            {
                plan.ShouldNotBeNull();
            }
        });
    }

    [Fact]
    public void PlanMany_WhileThePoliciesChange_KeepsOneCatalogAndOneInstant()
    {
        using var provider = Host();

        var plans = provider.GetRequiredService<IPolicyEngine>().PlanMany(Enumerable.Range(10, 100), ToRequest).ToList();

        plans.Select(plan => plan.Value.AsOf).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void PlanMany_OfNoThreads_IsRefusedAtTheCall()
    {
        using var provider = Host();

        Should.Throw<ArgumentOutOfRangeException>(() =>
            provider.GetRequiredService<IPolicyEngine>().PlanMany([1], ToRequest, new ManyOptions { Threads = 0 }));
        Should.Throw<ArgumentNullException>(() => provider.GetRequiredService<IPolicyEngine>().PlanMany([1], null!));
    }

    private static ServiceProvider Host()
    {
        var services = new ServiceCollection();
        services.AddSingleton(Catalog);
        services.AddServicePolicy();
        return services.BuildServiceProvider();
    }

    private static ServiceRequest ToRequest(int id) =>
        id == 300 ? throw new FormatException("This row is broken.") : ServiceRequest.Received($"{id}", Received, Channel.Email);

    private static async IAsyncEnumerable<int> Stream(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    private static IEnumerable<int> Endless(CancellationTokenSource source)
    {
        for (var i = 0; ; i++)
        {
            if (i == 500)
            {
                source.Cancel();
            }

            yield return i;
        }
    }
}
