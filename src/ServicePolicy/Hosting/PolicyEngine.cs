using Microsoft.Extensions.DependencyInjection;

namespace ServicePolicy.Hosting;

/// <summary>The engine over a host's services. The catalogue is asked for at each call, so that a reload, or the host's own, is followed.</summary>
internal sealed class PolicyEngine(IServiceProvider services, PolicyMeter meter) : IPolicyEngine
{
    private readonly IClock _clock = EngineClock.Of(services);

    public PolicyCatalog Catalog => services.GetRequiredService<PolicyCatalog>();

    public ContactPlan Plan(ServiceRequest request, Instant? now = null) => Counted(Catalog.Plan(request, now ?? _clock.GetCurrentInstant()));

    public DueTimes Due(ServiceRequest request, Instant? now = null) => Counted(Catalog.Due(request, now ?? _clock.GetCurrentInstant()));

    public RequestAudit Audit(ServiceRequest request, Instant? until = null) => Catalog.Audit(request, until ?? _clock.GetCurrentInstant());

    public IEnumerable<ManyResult<T, ContactPlan>> PlanMany<T>(IEnumerable<T> items, Func<T, ServiceRequest> toRequest, ManyOptions? options, CancellationToken cancellationToken) =>
        ManyAnswers.Of(Checked(items), Plans(Checked(toRequest), options), ThreadsOf(options), cancellationToken);

    public IAsyncEnumerable<ManyResult<T, ContactPlan>> PlanMany<T>(IAsyncEnumerable<T> items, Func<T, ServiceRequest> toRequest, ManyOptions? options, CancellationToken cancellationToken) =>
        ManyAnswers.Of(Checked(items), Plans(Checked(toRequest), options), ThreadsOf(options), cancellationToken);

    public IEnumerable<ManyResult<T, DueTimes>> DueMany<T>(IEnumerable<T> items, Func<T, ServiceRequest> toRequest, ManyOptions? options, CancellationToken cancellationToken) =>
        ManyAnswers.Of(Checked(items), Dues(Checked(toRequest), options), ThreadsOf(options), cancellationToken);

    public IAsyncEnumerable<ManyResult<T, DueTimes>> DueMany<T>(IAsyncEnumerable<T> items, Func<T, ServiceRequest> toRequest, ManyOptions? options, CancellationToken cancellationToken) =>
        ManyAnswers.Of(Checked(items), Dues(Checked(toRequest), options), ThreadsOf(options), cancellationToken);

    private Func<Func<T, ContactPlan>> Plans<T>(Func<T, ServiceRequest> toRequest, ManyOptions? options) => () =>
    {
        var (catalog, now) = (Catalog, options?.Now ?? _clock.GetCurrentInstant());
        return item => Counted(catalog.Plan(toRequest(item), now));
    };

    private Func<Func<T, DueTimes>> Dues<T>(Func<T, ServiceRequest> toRequest, ManyOptions? options) => () =>
    {
        var (catalog, now) = (Catalog, options?.Now ?? _clock.GetCurrentInstant());
        return item => Counted(catalog.Due(toRequest(item), now));
    };

    private ContactPlan Counted(ContactPlan plan)
    {
        meter.Planned(plan);
        return plan;
    }

    private DueTimes Counted(DueTimes due)
    {
        meter.Planned();
        return due;
    }

    private static int ThreadsOf(ManyOptions? options) => options?.Threads is not { } threads ? 1
        : threads >= 1 ? threads
        : throw new ArgumentOutOfRangeException(nameof(options), threads, "The threads must be 1 or more.");

    private static T Checked<T>(T argument)
        where T : class => Guard.NotNull(argument);
}
