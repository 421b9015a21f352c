namespace ServicePolicy.Hosting;

/// <summary>Plans and audits with the catalog and the clock of an <see cref="IPolicyEngine"/>.</summary>
public static class PolicyEngineExtensions
{
    /// <summary>Plans what the customer must be told next, by when, in which window and channel, and why.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for. Null: the current instant of the engine.</param>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> or <paramref name="request"/> is null.</exception>
    public static ContactPlan Plan(this IPolicyEngine engine, ServiceRequest request, Instant? now = null) =>
        Plan(Guard.NotNull(engine), engine.Catalog, Guard.NotNull(request), now ?? engine.GetCurrentInstant());

    /// <summary>Finds when to act and when to look again, without the rest of a plan.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for. Null: the current instant of the engine.</param>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> or <paramref name="request"/> is null.</exception>
    public static DueTimes Due(this IPolicyEngine engine, ServiceRequest request, Instant? now = null) =>
        Due(Guard.NotNull(engine), engine.Catalog, Guard.NotNull(request), now ?? engine.GetCurrentInstant());

    /// <summary>Compares what happened with every obligation that the request ever had.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="request">The request.</param>
    /// <param name="until">The last instant of the audit. Null: the current instant of the engine.</param>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> or <paramref name="request"/> is null.</exception>
    public static RequestAudit Audit(this IPolicyEngine engine, ServiceRequest request, Instant? until = null) =>
        Guard.NotNull(engine).Catalog.Audit(Guard.NotNull(request), until ?? engine.GetCurrentInstant());

    /// <summary>
    /// Plans many requests with one catalog and for one instant. Items are read and planned as the results are enumerated, in their
    /// order. An item whose request cannot be made or planned has a result with the error; the others are still planned.
    /// </summary>
    /// <param name="engine">The engine.</param>
    /// <param name="items">The items, such as rows of a table, or requests.</param>
    /// <param name="toRequest">Makes the request of an item. With several threads it is called on all of them at once.</param>
    /// <param name="options">The instant and the number of threads. Null: the current instant of the engine, and one thread.</param>
    /// <param name="cancellationToken">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>One result for each item.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="engine"/>, <paramref name="items"/> or <paramref name="toRequest"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of threads is less than 1.</exception>
    public static IEnumerable<ManyResult<T, ContactPlan>> PlanMany<T>(
        this IPolicyEngine engine,
        IEnumerable<T> items,
        Func<T, ServiceRequest> toRequest,
        ManyOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ManyAnswers.Of(Guard.NotNull(items), Many(engine, Guard.NotNull(toRequest), Plan, options), ThreadsOf(options), cancellationToken);

    /// <inheritdoc cref="PlanMany{T}(IPolicyEngine, IEnumerable{T}, Func{T, ServiceRequest}, ManyOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<ManyResult<T, ContactPlan>> PlanMany<T>(
        this IPolicyEngine engine,
        IAsyncEnumerable<T> items,
        Func<T, ServiceRequest> toRequest,
        ManyOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ManyAnswers.Of(Guard.NotNull(items), Many(engine, Guard.NotNull(toRequest), Plan, options), ThreadsOf(options), cancellationToken);

    /// <summary>
    /// Finds for many requests when to act and when to look again, with one catalog and for one instant. Items are read as the results
    /// are enumerated, in their order. An item whose request cannot be made or planned has a result with the error; the others are still
    /// planned.
    /// </summary>
    /// <inheritdoc cref="PlanMany{T}(IPolicyEngine, IEnumerable{T}, Func{T, ServiceRequest}, ManyOptions?, CancellationToken)"/>
    public static IEnumerable<ManyResult<T, DueTimes>> DueMany<T>(
        this IPolicyEngine engine,
        IEnumerable<T> items,
        Func<T, ServiceRequest> toRequest,
        ManyOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ManyAnswers.Of(Guard.NotNull(items), Many(engine, Guard.NotNull(toRequest), Due, options), ThreadsOf(options), cancellationToken);

    /// <inheritdoc cref="DueMany{T}(IPolicyEngine, IEnumerable{T}, Func{T, ServiceRequest}, ManyOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<ManyResult<T, DueTimes>> DueMany<T>(
        this IPolicyEngine engine,
        IAsyncEnumerable<T> items,
        Func<T, ServiceRequest> toRequest,
        ManyOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ManyAnswers.Of(Guard.NotNull(items), Many(engine, Guard.NotNull(toRequest), Due, options), ThreadsOf(options), cancellationToken);

    /// <summary>The question to ask of each item; the catalog and the instant are fixed when the first answer is wanted.</summary>
    private static Func<Func<T, TValue>> Many<T, TValue>(
        IPolicyEngine engine,
        Func<T, ServiceRequest> toRequest,
        Func<IPolicyEngine, PolicyCatalog, ServiceRequest, Instant, TValue> ask,
        ManyOptions? options)
    {
        Guard.NotNull(engine);
        return () =>
        {
            var (catalog, now) = (engine.Catalog, options?.Now ?? engine.GetCurrentInstant());
            return item => ask(engine, catalog, toRequest(item), now);
        };
    }

    private static ContactPlan Plan(IPolicyEngine engine, PolicyCatalog catalog, ServiceRequest request, Instant now)
    {
        var plan = catalog.Plan(request, now);
        (engine as PolicyEngine)?.Meter?.Planned(plan);
        return plan;
    }

    private static DueTimes Due(IPolicyEngine engine, PolicyCatalog catalog, ServiceRequest request, Instant now)
    {
        var due = catalog.Due(request, now);
        (engine as PolicyEngine)?.Meter?.Planned();
        return due;
    }

    private static int ThreadsOf(ManyOptions? options) => options is null ? 1 : Guard.AtLeast(1, options.Threads, nameof(options));
}
