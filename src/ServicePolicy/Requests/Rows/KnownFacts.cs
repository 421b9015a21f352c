namespace ServicePolicy;

/// <summary>
/// The facts that a customer knows, as the columns of a table of cases keep them. All but <see cref="ReceivedAt"/> are optional; a column
/// that is left out is unknown. Fill it with an object initialiser and pass it to <see cref="ServiceRequest.Restore"/>, which checks it.
/// </summary>
/// <remarks>
/// Mutable and not safe to share between threads. A list may be empty but not null. Restoring truncates all instants to the microsecond.
/// <see cref="Of"/> writes the columns of a request.
/// </remarks>
public sealed class KnownFacts
{
    /// <summary>When the request arrived. Required.</summary>
    public Instant ReceivedAt { get; set; }

    /// <summary>When the first event happened, where that was before the arrival; otherwise null.</summary>
    public Instant? FirstFactAt { get; set; }

    /// <summary>When the last event of any kind happened. Null: the latest fact of the other columns.</summary>
    public Instant? LastFactAt { get; set; }

    /// <summary>Whether the request was taken in a live talk. Null: yes where its channel is live and the customer opened it.</summary>
    public bool? TakenLive { get; set; }

    /// <summary>The channel that the customer used last. Null: the channel of the request, or unknown where the desk opened it.</summary>
    public Channel? LastUsedChannel { get; set; }

    /// <summary>
    /// What the customer was told: the last time for each topic and way of telling. Entries without an instant are ignored.
    /// </summary>
    public IList<ToldFact> Told { get; set; } = [];

    /// <summary>The contacts that bounced. They count as not made, but what they would have met gets a new key.</summary>
    public IList<ToldFact> Bounced { get; set; } = [];

    /// <summary>When the first contact since the last opening was made. Null: the first such contact in <see cref="Told"/>.</summary>
    public Instant? FirstContactAt { get; set; }

    /// <summary>The channel of the first contact since the last opening; null where it is unknown.</summary>
    public Channel? FirstContactChannel { get; set; }

    /// <summary>Whether a machine made the first contact since the last opening.</summary>
    public bool FirstContactAutomatic { get; set; }

    /// <summary>How many contacts by a person came before the last one at the same instant; 0 or more.</summary>
    public int ContactsAtLastInstant { get; set; }

    /// <summary>When the last attempt was made that did not reach the customer.</summary>
    public Instant? LastFailedAttemptAt { get; set; }

    /// <summary>When the request was reopened, each time.</summary>
    public IList<Instant> Reopened { get; set; } = [];

    /// <summary>When the request was handed over to another team, each time.</summary>
    public IList<Instant> HandedOver { get; set; } = [];

    /// <summary>When the work was done, each time.</summary>
    public IList<Instant> Resolved { get; set; } = [];

    /// <summary>When a person first told the resolution since the last opening.</summary>
    public Instant? ResolutionToldAt { get; set; }

    /// <summary>When the customer last said whether the result helped.</summary>
    public Instant? VerdictAt { get; set; }

    /// <summary>Whether the customer said at <see cref="VerdictAt"/> that the result helped.</summary>
    public bool Helped { get; set; }

    /// <summary>When the customer last gave feedback.</summary>
    public Instant? FeedbackAt { get; set; }

    /// <summary>When the request was closed; null while it is open.</summary>
    public Instant? ClosedAt { get; set; }

    /// <summary>When the resolution was told or the request was closed, before the last reopening.</summary>
    public Instant? EndedBeforeReopeningAt { get; set; }

    /// <summary>When the request was closed, before the last reopening.</summary>
    public Instant? ClosedBeforeReopeningAt { get; set; }

    /// <summary>When the oldest message arrived, apart from complaints, that still expects an answer.</summary>
    public Instant? UnansweredMessageAt { get; set; }

    /// <summary>When the oldest complaint arrived that still expects an answer.</summary>
    public Instant? UnansweredComplaintAt { get; set; }

    /// <summary>The estimate that counts now, or null. It needs <see cref="EstimateToldAt"/>.</summary>
    public Estimate? Estimate { get; set; }

    /// <summary>When the customer was told <see cref="Estimate"/>.</summary>
    public Instant? EstimateToldAt { get; set; }

    /// <summary>When the desk foresaw that <see cref="Estimate"/> will not hold.</summary>
    public Instant? SlipForeseenAt { get; set; }

    /// <summary>
    /// The instant of "You will hear from us by then", while no person has been in touch since. It must be after <see
    /// cref="BackByToldAt"/>.
    /// </summary>
    public Instant? BackBy { get; set; }

    /// <summary>When the customer was told <see cref="BackBy"/>.</summary>
    public Instant? BackByToldAt { get; set; }

    /// <summary>
    /// The oldest failure or broken commitment that no apology has followed, apart from the commitments in <see cref="Estimate"/> and <see
    /// cref="BackBy"/>.
    /// </summary>
    public Instant? ApologyOwedSince { get; set; }

    /// <summary>
    /// Whether the apology is owed for a failure of the desk; false for a broken commitment. This tells a bounced apology of the same
    /// instant from an earlier one.
    /// </summary>
    public bool ApologyOwedForFailure { get; set; }

    /// <summary>When a commitment was first broken, apart from those in <see cref="Estimate"/> and <see cref="BackBy"/>.</summary>
    public Instant? FirstBrokenAt { get; set; }

    /// <summary>The waits for the customer.</summary>
    public IList<Wait> Waits { get; set; } = [];

    /// <summary>The waits for third parties.</summary>
    public IList<Wait> ThirdPartyWaits { get; set; } = [];

    /// <summary>When reminders were told in the last wait for the customer.</summary>
    public IList<Instant> RemindersInWait { get; set; } = [];

    /// <summary>When the closing notice was told in the last wait for the customer.</summary>
    public Instant? NoticeInWaitAt { get; set; }

    /// <summary>What is known of the need; null for nothing.</summary>
    public Brief? Brief { get; set; }

    /// <summary>When each part of the brief became known. A part that is left out was known at the arrival.</summary>
    public IDictionary<BriefParts, Instant> BriefKnownAt { get; set; } = new Dictionary<BriefParts, Instant>();

    /// <summary>The steps towards the call that the customer waits for, oldest first. In the first step the customer asks.</summary>
    public IList<CallStep> Call { get; set; } = [];

    /// <summary>The agreed times to talk, oldest first. The last one counts, unless it was replaced.</summary>
    public IList<AgreedTime> Appointments { get; set; } = [];

    /// <summary>The facts that your application noted, one entry a mark.</summary>
    public IList<MarkFacts> Marks { get; set; } = [];

    /// <summary>Writes the columns of a request. A request restored from them gets the same plans and keys.</summary>
    /// <param name="request">The request.</param>
    /// <returns>A new row.</returns>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public static KnownFacts Of(ServiceRequest request) => RowMapping.ToRow(Guard.NotNull(request).State);
}
