namespace ServicePolicy;

/// <summary>Between the columns of a row and the facts of a view.</summary>
internal static class RowMapping
{
    public static KnownFacts ToRow(in ViewState state) => new()
    {
        ReceivedAt = Micros.ToInstant(state.ReceivedAt),
        FirstFactAt = state.Openings.First.At,
        LastFactAt = Micros.ToInstant(state.LastFactAt),
        TakenLive = state.TakenLive,
        LastUsedChannel = state.LastUsedChannel,
        Told = Told(state.Told.NewestFirst),
        Bounced = [.. Enumerable.Reverse(Told(state.Bounced.AsSpan()))],
        FirstContactAt = state.FirstContact.At,
        FirstContactChannel = state.FirstContactChannel,
        FirstContactAutomatic = state.FirstContactAutomatic,
        ContactsAtLastInstant = state.ByPersonAtThatInstant,
        LastFailedAttemptAt = state.LastAttempt.At,
        Reopened = [.. Instants(state.Openings).Skip(1)],
        HandedOver = Instants(state.HandOvers),
        Resolved = Instants(state.Resolutions),
        ResolutionToldAt = state.ResolutionTold.At,
        VerdictAt = state.Verdict.At,
        Helped = state.Helped,
        FeedbackAt = state.Feedback.At,
        ClosedAt = state.Closed.At,
        EndedBeforeReopeningAt = state.EndedBefore.At,
        ClosedBeforeReopeningAt = state.ClosedBefore.At,
        UnansweredMessageAt = state.UnansweredMessage.At,
        UnansweredComplaintAt = state.UnansweredComplaint.At,
        Estimate = state.Estimate,
        EstimateToldAt = state.Estimate is null ? null : state.EstimateTold.At,
        SlipForeseenAt = state.SlipForeseen.At,
        BackBy = Micros.ToInstantOrNull(state.BackBy),
        BackByToldAt = state.BackByTold.At,
        ApologyOwedSince = state.Unapologised.At,
        ApologyOwedForFailure = state.Unapologised.Bracket == MomentBracket.DeskFact,
        FirstBrokenAt = state.FirstBroken.At,
        Waits = Waits(state.CustomerWaits),
        ThirdPartyWaits = Waits(state.ThirdPartyWaits),
        RemindersInWait = Instants(state.RemindersInWait),
        NoticeInWaitAt = state.NoticeInWait.At,
        Brief = state.Brief.Brief,
        BriefKnownAt = state.Brief.KnownAt(),
        Call = [.. state.Call],
        Appointments = [.. state.Appointments],
        Marks = [.. state.Marks.All],
    };

    public static ViewState ToState(KnownFacts row, Channel channel, bool openedByDesk)
    {
        var receivedAt = Micros.Of(row.ReceivedAt);
        var state = ViewState.Fresh(
            receivedAt, OrElse(row.FirstFactAt, receivedAt), row.TakenLive ?? (channel.IsLive && !openedByDesk), row.LastUsedChannel ?? channel, Brief.Empty);

        var told = OldestFirst(row.Told);
        state.Told = state.Told.AndAll(told);
        foreach (var contact in told)
        {
            state.LastByPerson = contact.Means == Means.Automatic ? state.LastByPerson : contact.At;
            state.LastApology = contact.Means != Means.Automatic && contact.Topics.Overlaps(Topics.Apology) ? contact.At : state.LastApology;
        }

        state.Bounced = EquatableList<ToldContact>.From(OldestFirst(row.Bounced));
        state.ByPersonAtThatInstant = row.ContactsAtLastInstant;
        state.LastAttempt = At(row.LastFailedAttemptAt, MomentBracket.DeskDone);
        state.Openings = All(state.Openings, row.Reopened, MomentBracket.Reopened);
        state.HandOvers = All(default, row.HandedOver, MomentBracket.DeskFact);
        state.Resolutions = All(default, row.Resolved, MomentBracket.DeskFact);
        state.ResolutionTold = At(row.ResolutionToldAt, MomentBracket.DeskFact);
        state.Verdict = At(row.VerdictAt, MomentBracket.Customer);
        state.Helped = row.Helped;
        state.Feedback = At(row.FeedbackAt, MomentBracket.Customer);
        state.Closed = At(row.ClosedAt, MomentBracket.Closed);
        state.ClosedBefore = At(row.ClosedBeforeReopeningAt, MomentBracket.Closed);
        state.EndedBefore = Moment.Latest(At(row.EndedBeforeReopeningAt, MomentBracket.DeskContact), state.ClosedBefore);
        state.UnansweredMessage = At(row.UnansweredMessageAt, MomentBracket.Customer);
        state.UnansweredComplaint = At(row.UnansweredComplaintAt, MomentBracket.Customer);
        state.Estimate = row.Estimate;
        state.EstimateTold = At(row.EstimateToldAt, MomentBracket.DeskContact);
        state.SlipForeseen = At(row.SlipForeseenAt, MomentBracket.DeskFact);
        state.BackBy = OrElse(row.BackBy, Micros.None);
        state.BackByTold = At(row.BackByToldAt, MomentBracket.DeskContact);
        state.Unapologised = At(row.ApologyOwedSince, row.ApologyOwedForFailure ? MomentBracket.DeskFact : MomentBracket.Last);
        state.FirstBroken = At(row.FirstBrokenAt, MomentBracket.Last);
        state.CustomerWaits = Log(row.Waits);
        state.ThirdPartyWaits = Log(row.ThirdPartyWaits);
        state.RemindersInWait = All(default, row.RemindersInWait, MomentBracket.DeskContact);
        state.NoticeInWait = At(row.NoticeInWaitAt, MomentBracket.DeskContact);
        state.Brief = row.Brief is { } brief ? BriefLog.Restored(brief, row.BriefKnownAt, state.Openings.First) : BriefLog.Empty;
        state.Call = EquatableList<CallStep>.From(row.Call);
        state.Appointments = EquatableList<AgreedTime>.From(row.Appointments);
        state.Marks = row.Marks.Count == 0 ? MarkLog.Empty : MarkLog.Of(row.Marks);
        RestoreFirstContact(ref state, row, channel);
        state.LastFactAt = row.LastFactAt is { } last ? Math.Max(Micros.Of(last), receivedAt) : Micros.Of(LatestFact(row));
        return state;
    }

    private static void RestoreFirstContact(ref ViewState state, KnownFacts row, Channel channel)
    {
        if (row.FirstContactAt is { } first)
        {
            state.FirstContact = At(first, MomentBracket.DeskContact);
            state.FirstContactChannel = row.FirstContactChannel;
            state.FirstContactAutomatic = row.FirstContactAutomatic;
            return;
        }

        state.FirstContact = Moment.Never;
        state.FirstContactChannel = null;
        foreach (var contact in state.Told.NewestFirst)
        {
            if (contact.At > state.Openings.Last)
            {
                state.FirstContact = contact.At;
                state.FirstContactAutomatic = contact.Means == Means.Automatic;
                state.FirstContactChannel = state.TakenLive && contact == ViewState.TakingIt(state.ReceivedAt) ? channel : null;
            }
        }
    }

    /// <summary>The latest fact that the columns tell of, to the microsecond.</summary>
    public static Instant LatestFact(KnownFacts row)
    {
        var latest = row.ReceivedAt;
        Note(row.FirstContactAt);
        Note(row.LastFailedAttemptAt);
        Note(row.ResolutionToldAt);
        Note(row.VerdictAt);
        Note(row.FeedbackAt);
        Note(row.ClosedAt);
        Note(row.UnansweredMessageAt);
        Note(row.UnansweredComplaintAt);
        Note(row.EstimateToldAt);
        Note(row.SlipForeseenAt);
        Note(row.BackByToldAt);
        Note(row.NoticeInWaitAt);
        NoteAll(row.Reopened, at => at);
        NoteAll(row.HandedOver, at => at);
        NoteAll(row.Resolved, at => at);
        NoteAll(row.RemindersInWait, at => at);
        NoteAll(row.Told, told => told.At);
        NoteAll(row.Waits, wait => wait.Start);
        NoteAll(row.ThirdPartyWaits, wait => wait.Start);
        NoteAll(row.Marks, mark => mark.Last);
        NoteAll(row.Call, step => step.At);
        NoteAll(row.Appointments, agreed => agreed.AgreedAt);
        NoteAll(row.Appointments, agreed => agreed.TriedBefore);
        NoteAll(row.Appointments, agreed => agreed.TriedFrom);
        if (row.BriefKnownAt.Count > 0)
        {
            foreach (var known in row.BriefKnownAt)
            {
                Note(known.Value);
            }
        }

        return Micros.Truncate(latest);

        void Note(Instant? fact) => latest = fact > latest ? fact.Value : latest;

        void NoteAll<T>(IList<T> facts, Func<T, Instant?> at)
        {
            for (var i = 0; i < facts.Count; i++)
            {
                Note(at(facts[i]));
            }
        }
    }

    private static long OrElse(Instant? instant, long otherwise) => instant is { } at ? Micros.Of(at) : otherwise;

    private static Moment At(Instant? instant, MomentBracket bracket) => instant is { } at ? new Moment(Micros.Of(at), bracket) : Moment.Never;

    private static Moments All(Moments first, IList<Instant> instants, MomentBracket bracket) =>
        instants.Count == 0 ? first : instants.OrderBy(instant => instant).Aggregate(first, (all, instant) => all.And(At(instant, bracket)));

    private static WaitLog Log(IList<Wait> waits) =>
        waits.Count == 0 ? WaitLog.Empty : waits.OrderBy(wait => wait.Start).Aggregate(
            WaitLog.Empty,
            (log, wait) => log.Begin(Micros.Of(wait.Start), wait.End is { } end ? Micros.Of(end) : WaitLog.Stretch.Open));

    private static List<Wait> Waits(WaitLog log) => [.. Enumerable.Range(0, log.Count).Select(index => log[index].ToWait())];

    private static List<Instant> Instants(Moments occasions) => [.. occasions.Select(moment => moment.At!.Value)];

    private static List<ToldFact> Told(ReadOnlySpan<ToldContact> contacts)
    {
        var told = new List<ToldFact>(contacts.Length);
        foreach (var contact in contacts)
        {
            told.Add(new(contact.Topics, contact.At.At, contact.Means == Means.Automatic, (contact.Means & Means.Live) != 0));
        }

        return told;
    }

    /// <summary>Oldest first; of one instant the last first, since a row that a request wrote has the newest first.</summary>
    private static ToldContact[] OldestFirst(IList<ToldFact> told)
    {
        var contacts = told.Count == 0 ? [] : new ToldContact[told.Count];
        var count = 0;
        for (var i = told.Count - 1; i >= 0; i--)
        {
            var fact = told[i];
            if (fact.At is null)
            {
                continue;
            }

            var means = fact.Automatic ? Means.Automatic : fact.Live ? Means.Person | Means.Live : Means.Person;
            var contact = new ToldContact(At(fact.At, MomentBracket.DeskContact), fact.Topics, means);
            var place = count++;
            for (; place > 0 && contacts[place - 1].At > contact.At; place--)
            {
                contacts[place] = contacts[place - 1];
            }

            contacts[place] = contact;
        }

        Array.Resize(ref contacts, count);
        return contacts;
    }
}
