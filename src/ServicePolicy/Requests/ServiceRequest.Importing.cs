namespace ServicePolicy;

public sealed partial class ServiceRequest
{
    /// <summary>
    /// Imports a request from a history as logs have it, with events that may be out of order, repeated, earlier than the arrival, or
    /// incomplete. The events are put in the order that <see cref="RequestEvent"/> describes.
    /// </summary>
    /// <param name="id">Your id of the request, which must not be empty. It is part of every key.</param>
    /// <param name="receivedAt">When the request arrived.</param>
    /// <param name="channel">The channel through which the request arrived.</param>
    /// <param name="events">The history, in any order, without null.</param>
    /// <param name="until">The last instant of the history: events after it are left out. Null: no event is left out.</param>
    /// <param name="preferences">When and how the customer wants to be reached. Null: unknown.</param>
    /// <param name="traits">The traits of the request at its arrival. Null: unknown.</param>
    /// <param name="brief">What was known of the need at the arrival. Null: nothing.</param>
    /// <param name="takenLive">
    /// Whether the request was taken in a live talk, which counts as a contact by a person at its arrival. Null: yes where the channel is
    /// live and the customer opened the request.
    /// </param>
    /// <param name="openedByDesk">Whether the desk opened the request by itself.</param>
    /// <returns>The request, with what was odd about the history and the events that were left out.</returns>
    /// <exception cref="ArgumentNullException">The id, the channel or the events are null.</exception>
    /// <exception cref="ArgumentException">
    /// The id is empty, <paramref name="until"/> is before the arrival, or one of the events is null.
    /// </exception>
    public static ImportedRequest Import(
        string id,
        Instant receivedAt,
        Channel channel,
        IEnumerable<RequestEvent> events,
        Instant? until = null,
        ContactPreferences? preferences = null,
        RequestTraits? traits = null,
        Brief? brief = null,
        bool? takenLive = null,
        bool openedByDesk = false)
    {
        CheckId(id);
        RequestEvent[] given = Guard.NoNulls([.. Guard.NotNull(events)], nameof(events));
        if (until < receivedAt)
        {
            throw new ArgumentException(
                $"The last instant of the history must not be before the arrival at {receivedAt}, but was {until}.", nameof(until));
        }

        var importing = new Importing(RequestYears.Truncate(receivedAt), until ?? Instant.MaxValue);
        importing.Take(given);
        RequestEvent[] ordered = [.. importing.Taken.OrderBy(fact => fact)];
        importing.NoteUnknownBounces(given, ordered);

        var firstFactAt = ordered.Length > 0 && ordered[0].At < receivedAt ? ordered[0].At : receivedAt;
        var request = Begun(id, receivedAt, firstFactAt, channel, preferences, traits, brief, takenLive, openedByDesk);
        if (ordered.Length > 0)
        {
            request = request.Refolded(History.Of(ordered)!, ordered.Length);
        }

        return new(
            request,
            new EquatableList<Oddity>(importing.Odd.OrderBy(odd => odd.Position)),
            new EquatableList<RequestEvent>(importing.Later));
    }

    private sealed class Importing(Instant receivedAt, Instant until)
    {
        private readonly HashSet<RequestEvent> _seen = [];

        public List<RequestEvent> Taken { get; } = [];

        public List<RequestEvent> Later { get; } = [];

        public List<Oddity> Odd { get; } = [];

        public void Take(RequestEvent[] given)
        {
            var latest = Instant.MinValue;
            for (var position = 0; position < given.Length; position++)
            {
                var fact = given[position];
                if (fact.At > until)
                {
                    Later.Add(fact);
                    continue;
                }

                Note(OddityKind.OutOfOrder, fact.At < latest, fact, position);
                Note(OddityKind.BeforeReceipt, fact.At < receivedAt, fact, position);
                latest = Instant.Max(latest, fact.At);
                TakeOne(fact, position);
            }
        }

        public void NoteUnknownBounces(RequestEvent[] given, RequestEvent[] ordered)
        {
            for (var position = 0; position < given.Length; position++)
            {
                if (given[position] is ContactFailed { ContactId: not null } bounce && bounce.At <= until)
                {
                    Note(OddityKind.BounceOfUnknown, EventFold.Named(ordered, bounce) is null, bounce, position);
                }
            }
        }

        private void TakeOne(RequestEvent fact, int position)
        {
            var sound = fact;
            if (fact is ContactMade contact)
            {
                sound = contact.WithoutEmptyTopic();
                Note(OddityKind.EstimateWithoutValue, !ReferenceEquals(sound, fact), fact, position);
                Note(OddityKind.EstimateAlreadyPassed, ReferenceEquals(sound, fact) && contact.Fault is not null, fact, position);
            }

            if (_seen.Add(sound))
            {
                Taken.Add(sound);
            }
            else
            {
                Note(OddityKind.Repeated, true, fact, position);
            }
        }

        private void Note(OddityKind kind, bool isSo, RequestEvent fact, int position)
        {
            if (isSo)
            {
                Odd.Add(new(kind, fact, position));
            }
        }
    }
}
