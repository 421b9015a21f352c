namespace ServicePolicy;

/// <summary>
/// What a host's row says a customer knows: the columns of a table of cases. All but <see cref="ReceivedAt"/> are optional, and what is
/// left out is unknown. One of the few mutable types: fill it with an object initialiser and hand it to
/// <see cref="ServiceRequest.Restore"/>, which checks it once.
/// </summary>
/// <remarks>All instants are kept to the microsecond. <see cref="Of"/> writes the columns of a request.</remarks>
public sealed class KnownFacts
{
    /// <summary>When the request arrived.</summary>
    public Instant ReceivedAt { get; set; }

    /// <summary>The first fact, where one came before the receipt.</summary>
    public Instant? FirstFactAt { get; set; }

    /// <summary>The last fact of any kind; where it is left out, the latest instant of this row that has passed.</summary>
    public Instant? LastFactAt { get; set; }

    /// <summary>Whether it was taken in a live talk; where it is left out, whether its channel is live and the customer opened it.</summary>
    public bool? TakenLive { get; set; }

    /// <summary>The channel the customer used last; where it is left out, the request's.</summary>
    public Channel? LastUsedChannel { get; set; }

    /// <summary>What the customer was told, last time for each topic and way; entries without an instant are ignored.</summary>
    public IList<ToldFact> Told { get; set; } = [];

    /// <summary>Contacts that bounced: as if they had not been made, but what they discharged gets a new key.</summary>
    public IList<ToldFact> Bounced { get; set; } = [];

    /// <summary>The first contact since the arrival or the last reopening; where it is left out, the first such in <see cref="Told"/>.</summary>
    public Instant? FirstContactAt { get; set; }

    /// <summary>The channel of that first contact.</summary>
    public Channel? FirstContactChannel { get; set; }

    /// <summary>Whether a machine made that first contact.</summary>
    public bool FirstContactAutomatic { get; set; }

    /// <summary>How many contacts by a person came before the last one at its very instant.</summary>
    public int ContactsAtLastInstant { get; set; }

    /// <summary>The last attempt that did not reach the customer.</summary>
    public Instant? LastFailedAttemptAt { get; set; }

    /// <summary>Each reopening.</summary>
    public IList<Instant> Reopened { get; set; } = [];

    /// <summary>Each hand-over.</summary>
    public IList<Instant> HandedOver { get; set; } = [];

    /// <summary>Each time the work was done.</summary>
    public IList<Instant> Resolved { get; set; } = [];

    /// <summary>When a person told the resolution first since the arrival or the last reopening.</summary>
    public Instant? ResolutionToldAt { get; set; }

    /// <summary>When the customer last said whether the result helped.</summary>
    public Instant? VerdictAt { get; set; }

    /// <summary>What they said then.</summary>
    public bool Helped { get; set; }

    /// <summary>When the customer last gave feedback.</summary>
    public Instant? FeedbackAt { get; set; }

    /// <summary>When the request was closed; empty while it is open.</summary>
    public Instant? ClosedAt { get; set; }

    /// <summary>When the resolution had been told or the request closed, before it was reopened last.</summary>
    public Instant? EndedBeforeReopeningAt { get; set; }

    /// <summary>When the request had been closed, before it was reopened last.</summary>
    public Instant? ClosedBeforeReopeningAt { get; set; }

    /// <summary>The oldest message, complaints apart, that still expects an answer.</summary>
    public Instant? UnansweredMessageAt { get; set; }

    /// <summary>The oldest complaint that still expects an answer.</summary>
    public Instant? UnansweredComplaintAt { get; set; }

    /// <summary>The promise that counts now.</summary>
    public Estimate? Estimate { get; set; }

    /// <summary>When that promise was told.</summary>
    public Instant? EstimateToldAt { get; set; }

    /// <summary>When it became known that it will not hold.</summary>
    public Instant? SlipForeseenAt { get; set; }

    /// <summary>"You will hear from us by then", while nobody has been in touch since.</summary>
    public Instant? BackBy { get; set; }

    /// <summary>When that was told.</summary>
    public Instant? BackByToldAt { get; set; }

    /// <summary>The oldest failure or broken promise, those of the columns above apart, that no apology has followed.</summary>
    public Instant? ApologyOwedSince { get; set; }

    /// <summary>Whether that is a failure of ours; false is a broken promise. It tells a bounced apology of that very instant from an earlier one.</summary>
    public bool ApologyOwedForFailure { get; set; }

    /// <summary>The first promise ever broken, those of the columns above apart.</summary>
    public Instant? FirstBrokenAt { get; set; }

    /// <summary>The waits for the customer.</summary>
    public IList<Wait> Waits { get; set; } = [];

    /// <summary>The waits for others.</summary>
    public IList<Wait> ThirdPartyWaits { get; set; } = [];

    /// <summary>The reminders told in the present wait.</summary>
    public IList<Instant> RemindersInWait { get; set; } = [];

    /// <summary>When the closing notice was told in the present wait.</summary>
    public Instant? NoticeInWaitAt { get; set; }

    /// <summary>What is known of the need.</summary>
    public Brief? Brief { get; set; }

    /// <summary>When each part of the brief became known; a part that is left out was known at receipt.</summary>
    public IDictionary<BriefParts, Instant> BriefKnownAt { get; set; } = new Dictionary<BriefParts, Instant>();

    /// <summary>The steps towards the call the customer still waits for, oldest first: they asked, attempts failed, they asked again.</summary>
    public IList<CallStep> Call { get; set; } = [];

    /// <summary>The times agreed to talk at, oldest first; the last counts unless it was replaced.</summary>
    public IList<AgreedTime> Appointments { get; set; } = [];

    /// <summary>The facts only the host knows the meaning of.</summary>
    public IList<MarkFacts> Marks { get; set; } = [];

    /// <summary>Writes the columns of a request: restored, they give the same plans and keys.</summary>
    public static KnownFacts Of(ServiceRequest request) =>
        RowMapping.ToRow((Guard.NotNull(request)).Knows.State);
}
