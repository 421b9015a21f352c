using System.Globalization;
using System.Text.RegularExpressions;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Scenarios;

/// <summary>
/// A request as a line of text, facts parted by ';': <c>2026-11-23T09:00+02:00 received in Email; 2026-11-23T10:00+02:00 person
/// Progress</c>. Times are ISO text with an offset, or "Mon 09:00" of a story's first week and "Mon+1 09:00" of the week after.
/// </summary>
internal static partial class FactText
{
    public static ServiceRequest Request(string text, ContactPreferences? preferences = null, LocalDate? monday = null)
    {
        var facts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var first = new Words(facts[0], monday);
        first[1].ShouldBe("received", text);
        var request = ServiceRequest.Received(
            "R-1", first.Time(0), first.Channel(), preferences, brief: Brief(first.After("knowing")), openedByDesk: first.Has("by-desk"));
        return facts.Skip(1).Aggregate(request, (known, fact) => known.With(Of(fact, monday)));
    }

    public static RequestEvent Of(string text, LocalDate? monday = null)
    {
        var words = new Words(text, monday);
        var at = words.Time(0);
        return words[1] switch
        {
            "person" or "machine" => new ContactMade(
                at,
                words.Channel(),
                Flags<Topics>(words[2]),
                automatic: words[1] == "machine",
                estimate: words.TimeAfter("estimate") is { } by ? new Estimate(by) : null,
                backBy: words.TimeAfter("back-by"),
                id: words.After("id")),
            "logged" => ContactMade.FromLog(
                at, words.Channel(), Flags<Topics>(words[2]),
                estimate: words.TimeAfter("estimate") is { } passed ? new Estimate(passed) : null),
            "tried" => new ContactFailed(at, words.Channel(Channel.Phone), Enum.Parse<ContactFailure>(words[2])),
            "bounced" => new ContactFailed(at, words.Channel(), ContactFailure.Bounced, contactId: words[2]),
            "question" or "information" or "complaint" or "thanks" =>
                new CustomerMessage(at, words.Channel(), Enum.Parse<MessageKind>(words[1], ignoreCase: true)),
            "wants-call" => new CallbackRequested(at, words.Channel(), words.Windows()),
            "agreed" => new AppointmentAgreed(at, words.Time(2)),
            "waits" => new WaitStarted(at, WaitFor.Customer, words.TimeAfter("until")),
            "waits-for-others" => new WaitStarted(at, WaitFor.ThirdParty),
            "wait-ends" => new WaitEnded(at, WaitFor.Customer),
            "knows" => new NeedClarified(at, Brief(words[2])!),
            "slip" => new SlipForeseen(at),
            "failure" => new FailureFound(at),
            "handed-over" => new HandedOver(at),
            "priority" => new Reclassified(at, new RequestTraits(priority: words[2])),
            "resolved" => new RequestResolved(at),
            "helped" or "not-helped" => new OutcomeConfirmed(at, words[1] == "helped"),
            "feedback" => new FeedbackReceived(at, 5),
            "closed" =>
                new RequestClosed(at, words.After("closed") is { } reason ? Enum.Parse<CloseReason>(reason) : CloseReason.Completed),
            "reopened" => new RequestReopened(at),
            var verb => throw new FormatException($"'{verb}' in '{text}' is no fact."),
        };
    }

    /// <summary>An instant of ISO text with an offset, or of a story's weeks in Helsinki.</summary>
    public static Instant At(string text, LocalDate? monday = null)
    {
        if (char.IsDigit(text[0]))
        {
            return Iso.At(text);
        }

        var parts = DayAndTime().Match(text).Groups;
        parts["day"].Success.ShouldBeTrue(text);
        var week = parts["week"].Success ? int.Parse(parts["week"].Value, CultureInfo.InvariantCulture) : 0;
        var day = Story.Days.ToList().IndexOf(parts["day"].Value) + (7 * week);
        var time = Story.TimeOfDay(parts["time"].Value);
        return ((monday ?? throw new FormatException($"'{text}' names no week.")).PlusDays(day) + time)
            .InZoneLeniently(Story.Zone).ToInstant();
    }

    private static Brief? Brief(string? parts)
    {
        var known = Flags<BriefParts>(parts ?? "None");
        string? Of(BriefParts part) => known.HasFlag(part) ? "known" : null;
        return new(
            Of(BriefParts.What), Of(BriefParts.ForWhom), Of(BriefParts.Why), Of(BriefParts.How), Of(BriefParts.When),
            Of(BriefParts.MustFulfil));
    }

    private static T Flags<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text.Replace('+', ','));

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\S+|(?<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(\+(?<week>\d+))? (?<time>\d\d:\d\d(:\d\d(\.\d+)?)?)")]
    private static partial Regex DayAndTime();

    /// <summary>The words of a fact, each time one word.</summary>
    private sealed class Words
    {
        private readonly LocalDate? _monday;
        private readonly List<string> _words = [];

        public Words(string text, LocalDate? monday)
        {
            _monday = monday;
            var from = 0;
            foreach (Match time in DayAndTime().Matches(text))
            {
                _words.AddRange(text[from..time.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries));
                _words.Add(time.Value);
                from = time.Index + time.Length;
            }

            _words.AddRange(text[from..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        public string this[int index] => _words[index];

        public bool Has(string word) => _words.Contains(word);

        public string? After(string word) => _words.IndexOf(word) is >= 0 and var at && at + 1 < _words.Count ? _words[at + 1] : null;

        public Instant Time(int index) => At(_words[index], _monday);

        public Instant? TimeAfter(string word) => After(word) is { } text ? At(text, _monday) : null;

        public Channel Channel(Channel? usual = null) =>
            After("in") is { } name ? ServicePolicy.Channel.Named(name) : usual ?? ServicePolicy.Channel.Email;

        /// <summary>The pairs of times after the verb.</summary>
        public IEnumerable<Interval> Windows() =>
            _words.Skip(2).TakeWhile(word => word != "in").Chunk(2)
                .Select(pair => new Interval(At(pair[0], _monday), At(pair[1], _monday)));
    }
}
