namespace ServicePolicy;

public sealed partial class ServiceRequest
{
    /// <summary>
    /// Makes a request of a history as logs have it: events before receipt, out of order, repeated, or without sense. All up to an
    /// instant are put in the order that <see cref="RequestEvent"/> describes, whatever order they come in.
    /// </summary>
    /// <param name="id">The host's name for it, not empty.</param>
    /// <param name="receivedAt">When it arrived.</param>
    /// <param name="channel">Through which channel.</param>
    /// <param name="events">The history, in any order.</param>
    /// <param name="until">Events after this instant are left out; one at it is taken. Null: all are taken.</param>
    /// <param name="preferences">The customer's wishes; null: unknown.</param>
    /// <param name="traits">What sort of request it was at receipt; null: unknown.</param>
    /// <param name="brief">What was known of the need at receipt; null: nothing.</param>
    /// <param name="takenLive">As for <see cref="Received"/>.</param>
    /// <param name="openedByDesk">Whether the desk opened it by itself.</param>
    /// <exception cref="ArgumentException">The id is empty, or <paramref name="until"/> is before the receipt.</exception>
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
        if (until < receivedAt)
        {
            throw new ArgumentException($"The history was asked for until {until}, before the receipt at {receivedAt}.", nameof(until));
        }

        RequestEvent[] given = [.. Guard.NotNull(events)];
        var importing = new Importing(Micros.Truncate(receivedAt), until ?? Instant.MaxValue);
        importing.Take(given);
        RequestEvent[] ordered = [.. importing.Taken.OrderBy(fact => fact)];
        importing.NoteUnknownBounces(given, ordered);

        var firstFactAt = ordered.Length > 0 && ordered[0].At < receivedAt ? ordered[0].At : receivedAt;
        var request = Begun(id, receivedAt, firstFactAt, channel, preferences, traits, brief, takenLive, openedByDesk);
        if (ordered.Length > 0)
        {
            request = request.Refolded(History.Of(ordered)!, ordered.Length);
        }

        return new(request, new EquatableList<Oddity>(importing.Odd.OrderBy(odd => odd.Position)), new EquatableList<RequestEvent>(importing.Later));
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
