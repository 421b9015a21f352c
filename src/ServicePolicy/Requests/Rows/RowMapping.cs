namespace ServicePolicy;

/// <summary>
/// Between the columns of a row and the facts of a view: each fact has a line in both directions. They are not one table, because
/// restoring a row would then call a delegate for each column.
/// </summary>
internal static class RowMapping
{
    public static KnownFacts ToRow(in ViewState state)
    {
        var rare = state.Rare;
        return new()
        {
            ReceivedAt = Micros.ToInstant(state.ReceivedAt),
            FirstFactAt = state.Openings.First.At,
            LastFactAt = Micros.ToInstant(state.LastFactAt),
            TakenLive = state.TakenLive,
            LastUsedChannel = state.LastUsedChannel,
            Told = RowWriter.Told(state.Told.NewestFirst),
            FirstContactAt = state.FirstContact.At,
            FirstContactChannel = state.FirstContactChannel,
            FirstContactAutomatic = state.FirstContactAutomatic,
            Reopened = [.. RowWriter.Instants(state.Openings).Skip(1)],
            ResolutionToldAt = state.ResolutionTold.At,
            ClosedAt = state.Closed.At,
            UnansweredMessageAt = state.UnansweredMessage.At,
            UnansweredComplaintAt = state.UnansweredComplaint.At,
            Estimate = state.Estimate,
            EstimateToldAt = state.Estimate is null ? null : state.EstimateTold.At,
            Waits = [.. state.CustomerWaits.ToWaits()],
            Brief = state.Brief.Brief,
            BriefKnownAt = state.Brief.KnownAt(),

            Bounced = [.. Enumerable.Reverse(RowWriter.Told(rare.Bounced.AsSpan()))],
            ContactsAtLastInstant = rare.ByPersonAtThatInstant,
            LastFailedAttemptAt = rare.LastAttempt.At,
            HandedOver = RowWriter.Instants(rare.Handovers),
            Resolved = RowWriter.Instants(rare.Resolutions),
            VerdictAt = rare.Verdict.At,
            Helped = rare.Helped,
            FeedbackAt = rare.Feedback.At,
            EndedBeforeReopeningAt = rare.EndedBefore.At,
            ClosedBeforeReopeningAt = rare.ClosedBefore.At,
            SlipForeseenAt = rare.SlipForeseen.At,
            BackBy = Micros.ToInstantOrNull(rare.BackBy),
            BackByToldAt = rare.BackByTold.At,
            ApologyOwedSince = rare.Unapologised.At,
            ApologyOwedForFailure = rare.Unapologised.Bracket == MomentBracket.DeskFact,
            FirstBrokenAt = rare.FirstBroken.At,
            ThirdPartyWaits = [.. rare.ThirdPartyWaits.ToWaits()],
            RemindersInWait = RowWriter.Instants(rare.RemindersInWait),
            NoticeInWaitAt = rare.NoticeInWait.At,
            Call = [.. rare.Call],
            Appointments = [.. rare.Appointments],
            Marks = [.. rare.Marks.All],
        };
    }

    public static ViewState ToState(KnownFacts row, Channel channel, bool openedByDesk)
    {
        var receivedAt = RequestYears.Micro(row.ReceivedAt, nameof(row.ReceivedAt));
        var facts = new RowReader(receivedAt);
        var state = ViewState.Fresh(
            receivedAt,
            row.FirstFactAt is { } firstFact ? RequestYears.Micro(firstFact, nameof(row.FirstFactAt)) : receivedAt,
            row.TakenLive ?? (channel.IsLive && !openedByDesk),
            row.LastUsedChannel ?? channel,
            Brief.Empty);

        var told = facts.Told(row.Told);
        state.Told = state.Told.AndAll(told);
        facts.Note(row.FirstContactAt);
        state.Openings = facts.Facts(row.Reopened, MomentBracket.Reopened, state.Openings);
        state.ResolutionTold = facts.Fact(row.ResolutionToldAt, MomentBracket.DeskFact);
        state.Closed = facts.Fact(row.ClosedAt, MomentBracket.Closed);
        state.UnansweredMessage = facts.Fact(row.UnansweredMessageAt, MomentBracket.Customer);
        state.UnansweredComplaint = facts.Fact(row.UnansweredComplaintAt, MomentBracket.Customer);
        state.Estimate = row.Estimate;
        state.EstimateTold = facts.Fact(row.EstimateToldAt, MomentBracket.DeskContact);
        state.CustomerWaits = facts.Waits(row.Waits);
        state.Brief = facts.Brief(row.Brief, row.BriefKnownAt, state.Openings.First);
        var lastApology = RestoreContacts(ref state, told, row, channel);

        var closedBefore = RowReader.At(row.ClosedBeforeReopeningAt, MomentBracket.Closed);
        var rare = new RareFacts
        {
            Bounced = EquatableList<ToldContact>.From(RowReader.OldestFirst(row.Bounced)),
            ByPersonAtThatInstant = row.ContactsAtLastInstant,
            LastAttempt = facts.Fact(row.LastFailedAttemptAt, MomentBracket.DeskDone),
            Handovers = facts.Facts(row.HandedOver, MomentBracket.DeskFact),
            Resolutions = facts.Facts(row.Resolved, MomentBracket.DeskFact),
            Verdict = facts.Fact(row.VerdictAt, MomentBracket.Customer),
            Helped = row.Helped,
            Feedback = facts.Fact(row.FeedbackAt, MomentBracket.Customer),
            EndedBefore = Moment.Latest(RowReader.At(row.EndedBeforeReopeningAt, MomentBracket.DeskContact), closedBefore),
            ClosedBefore = closedBefore,
            SlipForeseen = facts.Fact(row.SlipForeseenAt, MomentBracket.DeskFact),
            BackBy = row.BackBy is { } backBy ? RequestYears.Micro(backBy, nameof(row.BackBy)) : Micros.None,
            BackByTold = facts.Fact(row.BackByToldAt, MomentBracket.DeskContact),
            LastApology = lastApology,
            Unapologised = RowReader.At(row.ApologyOwedSince, row.ApologyOwedForFailure ? MomentBracket.DeskFact : MomentBracket.Last),
            FirstBroken = RowReader.At(row.FirstBrokenAt, MomentBracket.Last),
            ThirdPartyWaits = facts.Waits(row.ThirdPartyWaits),
            RemindersInWait = facts.Facts(row.RemindersInWait, MomentBracket.DeskContact),
            NoticeInWait = facts.Fact(row.NoticeInWaitAt, MomentBracket.DeskContact),
            Call = facts.Call(row.Call),
            Appointments = facts.Appointments(row.Appointments),
            Marks = facts.Marks(row.Marks),
        };

        // Rows that have none of it share one object, as requests with a history do.
        state.Rare = rare == RareFacts.None ? RareFacts.None : rare;
        state.LastFactAt = facts.LastFactAt(row.LastFactAt);
        return state;
    }

    /// <summary>Restores what follows from the contacts; the last apology is the result.</summary>
    private static Moment RestoreContacts(ref ViewState state, ToldContact[] told, KnownFacts row, Channel channel)
    {
        var lastApology = Moment.Never;
        foreach (var contact in told)
        {
            if (contact.Means != Means.Automatic)
            {
                state.LastByPerson = contact.At;
                lastApology = contact.Topics.Overlaps(Topics.Apology) ? contact.At : lastApology;
            }
        }

        if (row.FirstContactAt is { } first)
        {
            state.FirstContact = RowReader.At(first, MomentBracket.DeskContact);
            state.FirstContactChannel = row.FirstContactChannel;
            state.FirstContactAutomatic = row.FirstContactAutomatic;
            return lastApology;
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

        return lastApology;
    }
}
