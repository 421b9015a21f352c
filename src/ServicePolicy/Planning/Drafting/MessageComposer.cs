namespace ServicePolicy.Explanations;

/// <summary>Composes a message of a sentence or two for each topic.</summary>
internal static class MessageComposer
{
    // The apology comes first, then the receipt and who is on it, then answers and news, and at last what the customer is asked.
    private static readonly Topics[] Order =
    [
        Topics.Apology, Topics.Receipt, Topics.Handover, Topics.WorkStarted,
        Topics.Answer, Topics.Progress, Topics.Correction, Topics.Estimate, Topics.Resolution,
        Topics.Question, Topics.Reminder, Topics.ClosingNotice, Topics.CallbackOffer, Topics.AppointmentReminder,
        Topics.OutcomeCheck, Topics.FeedbackRequest,
    ];

    public static MessageDraft Of(NextContact contact, Language language)
    {
        var first = contact.Because[0];
        var zone = first.Request.Preferences.Zone ?? first.Policy.Calendar.Zone;
        var words = LocalWords.Of(language, zone, contact.ActBy);
        var again = HearsAgainBy(contact);
        var isLive = contact.Channel is { IsLive: true };
        var namesZone = !zone.Equals(first.Policy.Calendar.Zone) && MentionsTime(contact, again);
        string[] paragraphs =
        [
            .. isLive ? [] : new[] { language.Text("Draft.Greeting") },
            .. Paragraphs(contact, words),
            .. again is { } by ? new[] { language.Text("Draft.HearsAgain", ("at", words.By(by))) } : [],
            .. namesZone ? new[] { language.Text("Explain.Zone", ("zone", zone.Id)) } : [],
            .. isLive ? [] : new[] { language.Text("Draft.Closing") },
        ];
        return new(language, string.Join("\n\n", paragraphs), again);
    }

    private static IEnumerable<string> Paragraphs(NextContact contact, LocalWords words) =>
        contact.Because
            .SelectMany(owed => TopicWords.Each(owed.Topics).Select(topic => (owed, topic)))
            .OrderBy(said => Array.IndexOf(Order, said.topic) is >= 0 and var place ? place : Order.Length)
            .Select(said => DraftWords.Of(said.topic, said.owed, words))
            .Distinct();

    private static bool MentionsTime(NextContact contact, Instant? again)
    {
        var timed = Topics.Correction | Topics.AppointmentReminder | Topics.Reminder | Topics.ClosingNotice | Topics.Answer;
        return again is not null || contact.Topics.Overlaps(timed);
    }

    /// <summary>
    /// The deadline of the next progress update if this contact is made at its last allowed moment and nothing else happens; null if no
    /// update follows.
    /// </summary>
    private static Instant? HearsAgainBy(NextContact contact)
    {
        var first = contact.Because[0];
        var endsIt = Topics.Resolution | Topics.OutcomeCheck | Topics.FeedbackRequest | Topics.ClosingNotice;
        if (contact.MayBeAutomatic || contact.Window is null || contact.Topics.Overlaps(endsIt))
        {
            return null;
        }

        var at = Instant.Max(contact.ActBy, first.Request.Knows.LastFactAt + Duration.FromTicks(10));
        if (at >= RequestYears.Last)
        {
            return null;
        }

        var after = first.Policy.Plan(first.Request.With(ForecastWalk.Contact(contact, at, at)), at);
        return after.Obligations.FirstOrDefault(owed => owed.Topics.Overlaps(Topics.Progress))?.Deadline;
    }
}
