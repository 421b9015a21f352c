using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NodaTime.Testing;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Hosting;

/// <summary>The engine in a host.</summary>
public sealed class AddServicePolicyTests
{
    private static readonly Instant Received = Instant.FromUtc(2026, 11, 20, 13, 50);

    private static readonly ServiceRequest Request = ServiceRequest.Received("R-1", Received, Channel.Email);

    [Fact]
    public void Plan_WithTheHostsClock_PlansForItsNow()
    {
        using var provider = Host(services => services.AddSingleton<IClock>(new FakeClock(Received + Duration.FromHours(1))));
        var engine = provider.GetRequiredService<IPolicyEngine>();

        engine.Plan(Request).AsOf.ShouldBe(Received + Duration.FromHours(1));
        engine.Plan(Request, Received).AsOf.ShouldBe(Received);
        engine.Due(Request).ActBy.ShouldBe(engine.Plan(Request).Next!.ActBy);
        engine.Audit(Request).Until.ShouldBe(Received + Duration.FromHours(1));
    }

    [Fact]
    public void Plan_WithATimeProvider_PlansForItsNow()
    {
        using var provider = Host(services => services.AddSingleton<TimeProvider>(new StillTime(Received.ToDateTimeOffset())));

        provider.GetRequiredService<IPolicyEngine>().Plan(Request).AsOf.ShouldBe(Received);
    }

    [Fact]
    public void Plan_WithoutAny_ReadsTheSystemsClock()
    {
        using var provider = Host();
        var before = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());

        provider.GetRequiredService<IPolicyEngine>().Plan(Request).AsOf.ShouldBeInRange(before, before + Duration.FromMinutes(1));
    }

    [Fact]
    public void AddServicePolicy_Twice_RegistersOnce()
    {
        var services = new ServiceCollection();
        services.AddServicePolicy();
        var (all, once) = (services.Count, Own(services));
        services.AddServicePolicy();

        Own(services).ShouldBe(once);
        services.Count.ShouldBeLessThan(all + 3);
        static List<Type> Own(IServiceCollection services) =>
        [
            .. services.Select(service => service.ServiceType)
                .Where(type => type.Assembly == typeof(IPolicyEngine).Assembly || type == typeof(IValidateOptions<ServicePolicyOptions>)),
        ];
    }

    [Fact]
    public void AddServicePolicy_OfAHostWithItsOwnEngineAndCatalog_LeavesThem()
    {
        var catalog = new PolicyCatalog(new ContactPolicy("own", WorkingCalendar.Always, [new AcknowledgeDuty(TimeLimit.Minutes(5))]));
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(catalog);
        builder.Services.AddServicePolicy();
        using var host = builder.Build();

        host.Start();
        host.Services.GetRequiredService<IPolicyEngine>().Catalog.ShouldBeSameAs(catalog);
        host.Services.GetRequiredService<IPolicyEngine>().Plan(Request, Received).Policy.Name.ShouldBe("own");
    }

    [Fact]
    public void Start_OfAHostWithBrokenPolicies_SaysAllThatIsWrong()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(
            [new("ServicePolicy:Policies:a:Calendar", "desk"), new("ServicePolicy:Policies:a:Duties:Update:Every", "often")]);
        builder.Services.AddServicePolicy().BindConfiguration("ServicePolicy");
        using var host = builder.Build();

        Should.Throw<OptionsValidationException>(host.Start).Failures
            .Select(failure => failure[..failure.IndexOf(": ", StringComparison.Ordinal)])
            .ShouldBe(["Policies:a:Calendar", "Policies:a:Duties:Update:Every"]);
    }

    [Fact]
    public void Start_OfAHostWithoutAPolicy_IsRefused()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddServicePolicy();
        using var host = builder.Build();

        Should.Throw<OptionsValidationException>(host.Start).Message.ShouldContain("At least one policy is required");
    }

    [Fact]
    public void EnvironmentFile_ThatOverridesOneEntry_ChangesOnlyThat()
    {
        using var provider = Host(configure: configuration => configuration.AddInMemoryCollection(
            [
                new("ServicePolicy:policies:STANDARD:Duties:acknowledge:within", "10 minutes"),
                new("ServicePolicy:Rules:first:Priority", "0"),
            ]));

        var catalog = provider.GetRequiredService<PolicyCatalog>();
        catalog.Default.At(default).Duties.ShouldBe(Sound.Default.At(default).WithDuty(new AcknowledgeDuty(TimeLimit.Minutes(10))).Duties);
        catalog.Rules.ShouldHaveSingleItem().Priority.ShouldBe("0");
    }

    [Fact]
    public void Catalog_OfBoundConfiguration_IsThatOfThePolicyFile()
    {
        using var provider = Host();

        provider.GetRequiredService<PolicyCatalog>().ShouldBe(Sound);
    }

    [Fact]
    public void Reload_OfGoodPolicies_IsFollowedByTheNextPlan()
    {
        using var provider = Host();
        var (engine, monitor) = (provider.GetRequiredService<IPolicyEngine>(), provider.GetRequiredService<PolicyCatalogMonitor>());
        engine.Plan(Request, Received).Next!.ActBy.ShouldBe(Received + Duration.FromMinutes(15));
        var reloads = 0;
        monitor.Reloaded += (_, _) => reloads++;

        Change(provider, "ServicePolicy:Policies:standard:Duties:Acknowledge:Within", "30 minutes");

        engine.Plan(Request, Received).Next!.ActBy.ShouldBe(Received + Duration.FromMinutes(30));
        (reloads, monitor.LastFailure).ShouldBe((1, null));
    }

    [Fact]
    public void Reload_ThatFails_KeepsTheLastGoodWholeAndSaysWhy()
    {
        using var provider = Host();
        var (engine, monitor) = (provider.GetRequiredService<IPolicyEngine>(), provider.GetRequiredService<PolicyCatalogMonitor>());
        var before = engine.Catalog;

        Change(provider, "ServicePolicy:Default", "urgent", "ServicePolicy:Policies:standard:Duties:Acknowledge:Within", "soon");

        engine.Catalog.ShouldBeSameAs(before);
        monitor.LastFailure.ShouldNotBeNull().ShouldHaveSingleItem()
            .ShouldStartWith("Policies:standard:Duties:Acknowledge:Within: 'soon' is not a time limit");

        Change(provider, "ServicePolicy:Policies:standard:Duties:Acknowledge:Within", "20 minutes");

        monitor.LastFailure.ShouldBeNull();
        engine.Catalog.Default.At(default).Name.ShouldBe("urgent");
    }

    [Fact]
    public void Warnings_OfTheCatalogInForce_AreListed()
    {
        using var provider = Host();

        provider.GetRequiredService<PolicyCatalogMonitor>().Warnings.ShouldHaveSingleItem().Path.ShouldBe("Policies:urgent-2027");
    }

    [Fact]
    public void AddServicePolicy_WithADelegate_SetsOptionsInCode()
    {
        var services = new ServiceCollection();
        services.AddServicePolicy(options =>
        {
            options.AddCalendar("desk", WorkingCalendar.Always);
            options.Policies["code"] =
                new PolicyOptions { Calendar = "desk", Duties = { ["Acknowledge"] = new() { ["Within"] = "15 minutes" } } };
        });
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<PolicyCatalog>().Default.At(default)
            .ShouldBe(new ContactPolicy("code", WorkingCalendar.Always, [new AcknowledgeDuty(TimeLimit.Minutes(15))]));
    }

    private static PolicyCatalog Sound => ServicePolicyJson.ReadPolicies(ConfigurationText.Sound).ToCatalog();

    private static ServiceProvider Host(Action<IServiceCollection>? register = null, Action<IConfigurationBuilder>? configure = null)
    {
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""{ "ServicePolicy": {{ConfigurationText.Sound}} }"""));
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new ConfigurationBuilder().AddJsonStream(file).Build().AsEnumerable());
        configure?.Invoke(configuration);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration.Build());
        services.AddServicePolicy().BindConfiguration("ServicePolicy");
        register?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static void Change(ServiceProvider provider, params string[] keysAndValues)
    {
        var root = (IConfigurationRoot)provider.GetRequiredService<IConfiguration>();
        for (var i = 0; i < keysAndValues.Length; i += 2)
        {
            root[keysAndValues[i]] = keysAndValues[i + 1];
        }

        root.Reload();
    }

    private sealed class StillTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
