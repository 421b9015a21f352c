namespace ServicePolicy;

/// <summary>The desk reached the customer.</summary>
/// <remarks>See docs/rules.md#told-commitments.</remarks>
public sealed record ContactMade : RequestEvent
{
    /// <summary>Creates the event of a contact.</summary>
    /// <param name="at">When the contact was made. A contact that answers a fact needs a later instant than the fact.</param>
    /// <param name="channel">The channel of the contact.</param>
    /// <param name="told">
    /// What the customer was told. <see cref="Topics.None"/> is a contact that tells nothing new. An estimate adds its topic by itself.
    /// </param>
    /// <param name="automatic">Whether a machine made the contact.</param>
    /// <param name="estimate">The estimate that the customer was told, which must be after <paramref name="at"/>; null for none.</param>
    /// <param name="backBy">
    /// The instant of "You will hear from us by then", which must be after <paramref name="at"/>; null for none.
    /// </param>
    /// <param name="id">Your id of the contact, by which a later bounce names it; null where no bounce will.</param>
    /// <exception cref="ArgumentNullException">The channel is null.</exception>
    /// <exception cref="ArgumentException">
    /// The topics include <see cref="Topics.Estimate"/> without an estimate, or the estimate or <paramref name="backBy"/> is not after the
    /// contact.
    /// </exception>
    public ContactMade(
        Instant at,
        Channel channel,
        Topics told,
        bool automatic = false,
        Estimate? estimate = null,
        Instant? backBy = null,
        string? id = null)
        : this(at, channel)
    {
        Told = estimate is null ? told : told | Topics.Estimate;
        Automatic = automatic;
        Estimate = estimate;
        BackByMicro = backBy is { } by ? RequestYears.Micro(by, nameof(backBy)) : Micros.None;
        Id = id;
        if (Fault is { } fault)
        {
            throw new ArgumentException(fault, estimate is null ? nameof(told) : nameof(estimate));
        }

        if (BackBy <= At)
        {
            throw new ArgumentException($"The instant to be back by, {BackBy}, must lie after the contact at {At}.", nameof(backBy));
        }
    }

    private ContactMade(Instant at, Channel channel)
        : base(at) => Channel = Guard.NotNull(channel);

    /// <summary>The channel of the contact.</summary>
    public Channel Channel { get; }

    /// <summary>What the customer was told.</summary>
    public Topics Told { get; private init; }

    /// <summary>Whether a machine made the contact.</summary>
    public bool Automatic { get; private init; }

    /// <summary>The estimate that the customer was told, or null.</summary>
    public Estimate? Estimate { get; private init; }

    /// <summary>The instant of "You will hear from us by then", or null.</summary>
    public Instant? BackBy => Micros.ToInstantOrNull(BackByMicro);

    /// <summary>Your id of the contact, by which a later bounce names it, or null.</summary>
    public string? Id { get; private init; }

    /// <summary>What no careful history would hold but a log may: an estimate without a value, or one that had passed when told.</summary>
    internal string? Fault =>
        Told.Overlaps(Topics.Estimate) && Estimate is null
            ? $"The contact at {At} told the topic Estimate without an estimate; give the instant that the customer was told."
        : Estimate is { } estimate && estimate.By <= At
            ? $"The estimate {estimate.By} must lie after the contact at {At}."
        : null;

    internal override EventOrder Order => EventOrder.ContactMade;

    private long BackByMicro { get; init; }

    internal override string Detail =>
        $"{(ulong)Told:x16} {Automatic} {Whole(Estimate?.By)} {Whole(Estimate?.From)} {Whole(BackBy)} {Id}";

    internal override Channel Via => Channel;

    internal ToldContact Contact =>
        new(Moment, Told, Automatic ? Means.Automatic : Channel.IsLive ? Means.Person | Means.Live : Means.Person);

    /// <summary>
    /// Creates the event of a contact as a log has it, for <see cref="ServiceRequest.Import"/>. The estimate may have passed when it was
    /// told, which counts as broken from the start, or be missing. An instant to be back by that is not after the contact is left out.
    /// </summary>
    /// <param name="at">When the contact was made.</param>
    /// <param name="channel">The channel of the contact.</param>
    /// <param name="told">What the customer was told. An estimate adds its topic by itself.</param>
    /// <param name="automatic">Whether a machine made the contact.</param>
    /// <param name="estimate">The estimate that the customer was told; null for none.</param>
    /// <param name="backBy">The instant of "You will hear from us by then"; null for none.</param>
    /// <param name="id">Your id of the contact, by which a later bounce names it; null where no bounce will.</param>
    /// <exception cref="ArgumentNullException">The channel is null.</exception>
    public static ContactMade FromLog(
        Instant at,
        Channel channel,
        Topics told,
        bool automatic = false,
        Estimate? estimate = null,
        Instant? backBy = null,
        string? id = null) =>
        new(at, channel)
        {
            Told = estimate is null ? told : told | Topics.Estimate,
            Automatic = automatic,
            Estimate = estimate,
            BackByMicro = backBy is { } by && by > at ? RequestYears.Micro(by, nameof(backBy)) : Micros.None,
            Id = id,
        };

    /// <summary>The contact without a topic that has no value.</summary>
    internal ContactMade WithoutEmptyTopic() =>
        Estimate is null && Told.Overlaps(Topics.Estimate) ? this with { Told = Told & ~Topics.Estimate } : this;

    private protected override void Teach(ref ViewState view)
    {
        var contact = Contact;
        view.Told = view.Told.And(contact);
        if (view.FirstContact.IsNever)
        {
            view.FirstContact = contact.At;
            view.FirstContactChannel = Channel;
            view.FirstContactAutomatic = Automatic;
        }

        if (!Automatic)
        {
            TeachPersonal(ref view, contact);
        }

        if (!view.CustomerWaits.At(Micro).IsNone)
        {
            TeachInWait(ref view, contact);
        }

        if (!view.IsOver)
        {
            TeachCommitments(ref view, contact);
        }
    }

    private void TeachPersonal(ref ViewState view, in ToldContact contact)
    {
        var before = view.LastByPerson == contact.At ? view.Rare.ByPersonAtThatInstant + 1 : 0;
        if (before != view.Rare.ByPersonAtThatInstant)
        {
            view.Rare = view.Rare with { ByPersonAtThatInstant = before };
        }

        view.LastByPerson = contact.At;
        view.EndBackBy(Micro);
        if (Told.Overlaps(TopicGroups.Substance))
        {
            view.UnansweredMessage = Moment.Never;
            view.UnansweredComplaint = Moment.Never;
        }

        if (Told.Overlaps(Topics.Apology))
        {
            view.Rare = view.Rare with { LastApology = contact.At, Unapologised = Moment.Never };
        }

        if (Told.Overlaps(Topics.Resolution) && !view.IsOver)
        {
            view.EndEstimate(Micro);
            view.SettleAppointments(At);
            view.ResolutionTold = contact.At.InBracket(MomentBracket.DeskFact);
        }

        if (Channel.IsLive)
        {
            view.EndCall();
            view.TryAppointment(At);
        }
    }

    private void TeachInWait(ref ViewState view, in ToldContact contact)
    {
        if (Told.Overlaps(Topics.Reminder))
        {
            view.Rare = view.Rare with { RemindersInWait = view.Rare.RemindersInWait.And(contact.At) };
        }

        if (Told.Overlaps(Topics.ClosingNotice))
        {
            view.Rare = view.Rare with { NoticeInWait = contact.At };
        }
    }

    private void TeachCommitments(ref ViewState view, in ToldContact contact)
    {
        if (Estimate is not null)
        {
            view.EndEstimate(Micro);
            view.Estimate = Estimate;
            view.EstimateTold = contact.At;
        }

        if (BackByMicro != Micros.None)
        {
            view.EndBackBy(Micro);
            view.Rare = view.Rare with { BackBy = BackByMicro, BackByTold = contact.At };
        }
    }
}
