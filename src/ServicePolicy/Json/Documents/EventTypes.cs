using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ServicePolicy.Json;

/// <summary>Converts events to documents and back, with one line for each type of event.</summary>
internal static class EventTypes
{
    private static readonly Dictionary<string, Func<EventDocument, RequestEvent>> Readers = new(StringComparer.Ordinal)
    {
        [nameof(ContactMade)] = e =>
            ContactMade.FromLog(e.At, Need(e.Channel), e.Told ?? Topics.None, e.Automatic ?? false, e.Estimate, Later(e.BackBy, e), e.Id),
        [nameof(ContactFailed)] = e => new ContactFailed(e.At, Need(e.Channel), FailureOf(e), e.ContactId),
        [nameof(CustomerMessage)] = e => new CustomerMessage(e.At, Need(e.Channel), Need(e.Kind), e.ExpectsAnswer),
        [nameof(CallbackRequested)] = e => new CallbackRequested(e.At, Need(e.Channel), e.Windows),
        [nameof(AppointmentAgreed)] = e => new AppointmentAgreed(e.At, Need(e.Time)),
        [nameof(OutcomeConfirmed)] = e => new OutcomeConfirmed(e.At, Need(e.Helped)),
        [nameof(FeedbackReceived)] = e => new FeedbackReceived(e.At, e.Score, e.Praise ?? false),
        [nameof(WaitStarted)] = e => new WaitStarted(e.At, Need(e.Party), e.Until),
        [nameof(WaitEnded)] = e => new WaitEnded(e.At, Need(e.Party)),
        [nameof(NeedClarified)] = e => new NeedClarified(e.At, Need(e.Brief)),
        [nameof(SlipForeseen)] = e => new SlipForeseen(e.At),
        [nameof(FailureFound)] = e => new FailureFound(e.At),
        [nameof(HandedOver)] = e => new HandedOver(e.At, e.Team),
        [nameof(Reclassified)] = e => new Reclassified(e.At, Need(e.Traits)),
        [nameof(RequestResolved)] = e => new RequestResolved(e.At),
        [nameof(RequestReopened)] = e => new RequestReopened(e.At),
        [nameof(RequestClosed)] = e => new RequestClosed(e.At, CloseReasonOf(e)),
        [nameof(Noted)] = e => new Noted(e.At, Need(e.Mark), e.Value),
    };

    public static IEnumerable<string> Names => Readers.Keys;

    public static RequestEvent Read(EventDocument document) =>
        Readers.TryGetValue(document.Type, out var read)
            ? read(document)
            : throw new JsonException(SettingParsers.Unknown("event type", "event types", document.Type, Names));

    public static EventDocument Write(RequestEvent fact)
    {
        var document = new EventDocument { Type = fact.GetType().Name, At = fact.At, Channel = fact.Via };
        return fact switch
        {
            ContactMade made => document with
            {
                Told = made.Told,
                Automatic = made.Automatic,
                Estimate = made.Estimate,
                BackBy = made.BackBy,
                Id = made.Id,
            },
            ContactFailed failed => document with { Reason = failed.Reason.ToString(), ContactId = failed.ContactId },
            CustomerMessage message => document with { Kind = message.Kind, ExpectsAnswer = message.ExpectsAnswer },
            CallbackRequested asked => document with { Windows = asked.Windows.Count == 0 ? null : asked.Windows },
            AppointmentAgreed agreed => document with { Time = agreed.Time },
            OutcomeConfirmed verdict => document with { Helped = verdict.Helped },
            FeedbackReceived feedback => document with { Score = feedback.Score, Praise = feedback.Praise },
            WaitStarted wait => document with { Party = wait.Party, Until = wait.Until },
            WaitEnded wait => document with { Party = wait.Party },
            NeedClarified clarified => document with { Brief = clarified.Brief },
            HandedOver handed => document with { Team = handed.Team },
            Reclassified changed => document with { Traits = changed.Traits },
            RequestClosed closed => document with { Reason = closed.Reason.ToString() },
            Noted noted => document with { Mark = noted.Mark, Value = noted.Value },
            _ => document,
        };
    }

    private static ContactFailure FailureOf(EventDocument e) => SettingParsers.Name<ContactFailure>(Need(e.Reason));

    private static CloseReason CloseReasonOf(EventDocument document) =>
        document.Reason is null ? CloseReason.Completed : SettingParsers.Name<CloseReason>(document.Reason);

    private static Instant? Later(Instant? backBy, EventDocument document) => backBy is null || backBy > document.At
        ? backBy
        : throw new JsonException($"'backBy' is {backBy}. It must be after the contact at {document.At}.");

    private static T Need<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw Missing(name);

    private static T Need<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct => value ?? throw Missing(name);

    private static JsonException Missing(string? name) => new($"'{char.ToLowerInvariant(name![2])}{name[3..]}' is missing.");
}
