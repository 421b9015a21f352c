namespace ServicePolicy;

/// <summary>The desk reached the customer.</summary>
/// <remarks>See docs/rules.md#told-commitments.</remarks>
public sealed record ContactMade : RequestEvent
{
    /// <summary>States a contact.</summary>
    /// <param name="at">When; a contact that answers a fact is stamped after it.</param>
    /// <param name="channel">In which channel.</param>
    /// <param name="told">What was told; <see cref="Topics.None"/> keeps the customer company. An estimate adds its topic by itself.</param>
    /// <param name="automatic">Whether a machine made it.</param>
    /// <param name="estimate">The promise that was told; it lies after <paramref name="at"/>.</param>
    /// <param name="backBy">"You will hear from us by then"; it lies after <paramref name="at"/>.</param>
    /// <param name="id">The host's name for it, by which a later bounce names it.</param>
    /// <exception cref="ArgumentException">
    /// The estimate topic without an estimate, or an estimate or <paramref name="backBy"/> that does not lie after the contact.
    /// </exception>
    public ContactMade(
        Instant at,
        Channel channel,
        Topics told,
        bool automatic = false,
        Estimate? estimate = null,
        Instant? backBy = null,
        string? id = null)
        : this(id, at, channel, told, automatic, estimate, backBy)
    {
        if (Fault is { } fault)
        {
            throw new ArgumentException(fault, estimate is null ? nameof(told) : nameof(estimate));
        }

        if (BackBy <= At)
        {
            throw new ArgumentException($"A contact at {At} told to be back by {BackBy}; that must lie after the contact.", nameof(backBy));
        }
    }

    /// <summary>Takes what a log says; the public one checks it.</summary>
    private ContactMade(string? id, Instant at, Channel channel, Topics told, bool automatic, Estimate? estimate, Instant? backBy)
        : base(at)
    {
        Channel = Guard.NotNull(channel);
        Told = estimate is null ? told : told | Topics.Estimate;
        Automatic = automatic;
        Estimate = estimate;
        BackByMicro = backBy is { } by ? Micros.Of(by) : Micros.None;
        Id = id;
    }

    /// <summary>In which channel.</summary>
    public Channel Channel { get; }

    /// <summary>What was told.</summary>
    public Topics Told { get; }

    /// <summary>Whether a machine made it.</summary>
    public bool Automatic { get; }

    /// <summary>The promise that was told, or null.</summary>
    public Estimate? Estimate { get; }

    /// <summary>"You will hear from us by then", or null.</summary>
    public Instant? BackBy => Micros.ToInstantOrNull(BackByMicro);

    /// <summary>The host's name for it, or null.</summary>
    public string? Id { get; }

    /// <summary>What no history of ours would hold but a log may: an estimate without a value, or one that had passed when told.</summary>
    internal string? Fault =>
        Told.Overlaps(Topics.Estimate) && Estimate is null
            ? $"A contact at {At} told the topic Estimate without an estimate; give the promised instant."
        : Estimate is { } estimate && estimate.By <= At
            ? $"A contact at {At} told an estimate for {estimate.By}; it must lie after the contact."
        : null;

    internal override EventOrder Order => EventOrder.ContactMade;

    private long BackByMicro { get; }

    internal override string Detail =>
        $"{(ulong)Told:x16} {Automatic} {Whole(Estimate?.By)} {Whole(Estimate?.From)} {Whole(BackBy)} {Id}";

    internal override Channel Via => Channel;

    internal ToldContact Contact =>
        new(Moment, Told, Automatic ? Means.Automatic : Channel.IsLive ? Means.Person | Means.Live : Means.Person);

    /// <summary>
    /// A contact as a log has it, for <see cref="ServiceRequest.Import"/>: the estimate may have passed when it was told (a promise broken
    /// from the start) or be missing, and a <paramref name="backBy"/> that does not lie after the contact is left out.
    /// </summary>
    /// <param name="at">When.</param>
    /// <param name="channel">In which channel.</param>
    /// <param name="told">What was told.</param>
    /// <param name="automatic">Whether a machine made it.</param>
    /// <param name="estimate">The promise that was told.</param>
    /// <param name="backBy">"You will hear from us by then".</param>
    /// <param name="id">The host's name for it, by which a later bounce names it.</param>
    public static ContactMade FromLog(
        Instant at,
        Channel channel,
        Topics told,
        bool automatic = false,
        Estimate? estimate = null,
        Instant? backBy = null,
        string? id = null) =>
        new(id, at, channel, told, automatic, estimate, backBy > at ? backBy : null);

    /// <summary>The contact without a topic that has no value.</summary>
    internal ContactMade WithoutEmptyTopic() =>
        Estimate is null && Told.Overlaps(Topics.Estimate)
            ? new(Id, At, Channel, Told & ~Topics.Estimate, Automatic, null, BackBy)
            : this;

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
        view.ByPersonAtThatInstant = view.LastByPerson == contact.At ? view.ByPersonAtThatInstant + 1 : 0;
        view.LastByPerson = contact.At;
        view.EndBackBy(Micro);
        if (Told.Overlaps(TopicGroups.Substance))
        {
            view.UnansweredMessage = Moment.Never;
            view.UnansweredComplaint = Moment.Never;
        }

        if (Told.Overlaps(Topics.Apology))
        {
            view.LastApology = contact.At;
            view.Unapologised = Moment.Never;
        }

        if (Told.Overlaps(Topics.Resolution) && !view.IsOver)
        {
            view.EndEstimate(Micro);
            view.SettleAppointments(At);
            view.ResolutionTold = contact.At.InBracket(MomentBracket.DeskFact);
        }

        if (Channel.IsLive)
        {
            view.Call = EquatableList<CallStep>.Empty;
            view.TryAppointment(At);
        }
    }

    private void TeachInWait(ref ViewState view, in ToldContact contact)
    {
        if (Told.Overlaps(Topics.Reminder))
        {
            view.RemindersInWait = view.RemindersInWait.And(contact.At);
        }

        if (Told.Overlaps(Topics.ClosingNotice))
        {
            view.NoticeInWait = contact.At;
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
            view.BackBy = BackByMicro;
            view.BackByTold = contact.At;
        }
    }
}
