using System.Runtime.CompilerServices;

namespace ServicePolicy;

/// <summary>Reads the columns of a row, and keeps the latest fact that they tell of.</summary>
internal struct RowReader(long receivedAt)
{
    private long _latest = receivedAt;

    /// <summary>A moment that is no fact of its own, such as what was owed before a reopening: it does not count as the last one.</summary>
    public static Moment At(
        Instant? instant, MomentBracket bracket, [CallerArgumentExpression(nameof(instant))] string column = "") =>
        instant is { } at ? new Moment(RequestYears.Micro(at, column), bracket) : Moment.Never;

    /// <summary>Oldest first; of one instant the last first, since a row that a request wrote has the newest first.</summary>
    public static ToldContact[] OldestFirst(IList<ToldFact> told, [CallerArgumentExpression(nameof(told))] string column = "")
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
            var contact = new ToldContact(At(fact.At, MomentBracket.DeskContact, column), fact.Topics, means);
            var index = count++;
            for (; index > 0 && contacts[index - 1].At > contact.At; index--)
            {
                contacts[index] = contacts[index - 1];
            }

            contacts[index] = contact;
        }

        Array.Resize(ref contacts, count);
        return contacts;
    }

    public void Note(Instant? fact, [CallerArgumentExpression(nameof(fact))] string column = "")
    {
        if (fact is { } at)
        {
            _latest = Math.Max(_latest, RequestYears.Micro(at, column));
        }
    }

    public Moment Fact(Instant? fact, MomentBracket bracket, [CallerArgumentExpression(nameof(fact))] string column = "")
    {
        Note(fact, column);
        return At(fact, bracket, column);
    }

    /// <summary>Some moments, in any order, after those that are known without the row.</summary>
    public Moments Facts(
        IList<Instant> facts,
        MomentBracket bracket,
        Moments first = default,
        [CallerArgumentExpression(nameof(facts))] string column = "")
    {
        if (facts.Count == 0)
        {
            return first;
        }

        foreach (var fact in facts.OrderBy(fact => fact))
        {
            first = first.And(Fact(fact, bracket, column));
        }

        return first;
    }

    /// <summary>The contacts, oldest first.</summary>
    public ToldContact[] Told(IList<ToldFact> told, [CallerArgumentExpression(nameof(told))] string column = "")
    {
        var contacts = OldestFirst(told, column);
        if (contacts.Length > 0)
        {
            _latest = Math.Max(_latest, contacts[^1].At.Value);
        }

        return contacts;
    }

    public WaitLog Waits(IList<Wait> waits, [CallerArgumentExpression(nameof(waits))] string column = "")
    {
        var log = WaitLog.Empty;
        if (waits.Count == 0)
        {
            return log;
        }

        foreach (var wait in waits.OrderBy(wait => wait.Start))
        {
            Note(wait.Start, column);
            log = log.Begin(Micros.Of(wait.Start), wait.End is { } end ? RequestYears.Micro(end, column) : WaitLog.Stretch.Open);
        }

        return log;
    }

    public BriefLog Brief(Brief? brief, IDictionary<BriefParts, Instant> knownAt, Moment receipt)
    {
        if (knownAt.Count > 0)
        {
            foreach (var part in knownAt)
            {
                Note(part.Value, nameof(KnownFacts.BriefKnownAt));
            }
        }

        return brief is null ? BriefLog.Empty : BriefLog.Restored(brief, knownAt, receipt);
    }

    public EquatableList<CallStep> Call(IList<CallStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            Note(steps[i].At);
        }

        return EquatableList<CallStep>.From(steps);
    }

    public EquatableList<AgreedTime> Appointments(IList<AgreedTime> appointments)
    {
        for (var i = 0; i < appointments.Count; i++)
        {
            var agreed = appointments[i];
            Note(agreed.AgreedAt, nameof(KnownFacts.Appointments));
            Note(agreed.TriedBefore, nameof(KnownFacts.Appointments));
            Note(agreed.TriedFrom, nameof(KnownFacts.Appointments));
            Check(agreed.Time, nameof(KnownFacts.Appointments));
            Check(agreed.ReplacedAt, nameof(KnownFacts.Appointments));
            Check(agreed.SettledAt, nameof(KnownFacts.Appointments));
        }

        return EquatableList<AgreedTime>.From(appointments);
    }

    public MarkLog Marks(IList<MarkFacts> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            Note(marks[i].Last, nameof(KnownFacts.Marks));
            Check(marks[i].First, nameof(KnownFacts.Marks));
            Check(marks[i].Value, nameof(KnownFacts.Marks));
        }

        return marks.Count == 0 ? MarkLog.Empty : MarkLog.Of(marks);
    }

    /// <summary>An instant that is no fact: what was agreed, or what a fact speaks of.</summary>
    private static void Check(Instant? instant, string column)
    {
        if (instant is { } at)
        {
            _ = RequestYears.Micro(at, column);
        }
    }

    /// <summary>The last fact as the row says it, or the latest that its columns tell of.</summary>
    /// <exception cref="ArgumentException">The row says one that a column belies.</exception>
    public readonly long LastFactAt(Instant? said) =>
        said is not { } last ? _latest
        : RequestYears.Micro(last, nameof(KnownFacts.LastFactAt)) >= _latest ? Micros.Of(last)
        : throw RowCheck.Bad(
            nameof(KnownFacts.LastFactAt), $"is {last}, but another fact of the row is later, at {Micros.ToInstant(_latest)}");
}
