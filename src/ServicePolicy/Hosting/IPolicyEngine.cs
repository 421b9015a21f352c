namespace ServicePolicy.Hosting;

/// <summary>
/// Plans and audits by the host's clock and its catalogue of promises, as it stands at the call. The one interface that hosts inject and mock;
/// safe to share between threads.
/// </summary>
public interface IPolicyEngine
{
    /// <summary>The catalogue in force now.</summary>
    PolicyCatalog Catalog { get; }

    /// <summary>What the customer must be told next, by when, in which window and channel, and why.</summary>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; null: now.</param>
    ContactPlan Plan(ServiceRequest request, Instant? now = null);

    /// <summary>When to act and when to look again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; null: now.</param>
    DueTimes Due(ServiceRequest request, Instant? now = null);

    /// <summary>What became of each obligation the request ever had.</summary>
    /// <param name="request">The request.</param>
    /// <param name="until">The last instant to look at; null: now.</param>
    RequestAudit Audit(ServiceRequest request, Instant? until = null);

    /// <summary>
    /// Plans many requests by one catalogue and for one instant, in their order, as the answers are read. One that cannot be made or planned
    /// gives its error, and the rest go on.
    /// </summary>
    /// <param name="items">Rows, or requests.</param>
    /// <param name="toRequest">Makes the request of an item; called on several threads at once where asked for.</param>
    /// <param name="options">Instant and threads; null: now, on this one.</param>
    /// <param name="cancellationToken">Ends the answers with an <see cref="OperationCanceledException"/>.</param>
    IEnumerable<ManyResult<T, ContactPlan>> PlanMany<T>(IEnumerable<T> items, Func<T, ServiceRequest> toRequest, ManyOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PlanMany{T}(IEnumerable{T}, Func{T, ServiceRequest}, ManyOptions?, CancellationToken)"/>
    IAsyncEnumerable<ManyResult<T, ContactPlan>> PlanMany<T>(IAsyncEnumerable<T> items, Func<T, ServiceRequest> toRequest, ManyOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>As <see cref="PlanMany{T}(IEnumerable{T}, Func{T, ServiceRequest}, ManyOptions?, CancellationToken)"/>, only when to act and when to look again.</summary>
    /// <inheritdoc cref="PlanMany{T}(IEnumerable{T}, Func{T, ServiceRequest}, ManyOptions?, CancellationToken)"/>
    IEnumerable<ManyResult<T, DueTimes>> DueMany<T>(IEnumerable<T> items, Func<T, ServiceRequest> toRequest, ManyOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DueMany{T}(IEnumerable{T}, Func{T, ServiceRequest}, ManyOptions?, CancellationToken)"/>
    IAsyncEnumerable<ManyResult<T, DueTimes>> DueMany<T>(IAsyncEnumerable<T> items, Func<T, ServiceRequest> toRequest, ManyOptions? options = null, CancellationToken cancellationToken = default);
}
