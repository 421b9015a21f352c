namespace ServicePolicy.Explanations;

/// <summary>A contact that is to come.</summary>
/// <param name="At">When it is made: its last allowed moment, or the first one left.</param>
/// <param name="Contact">What it says, in which window and channel, and why.</param>
public sealed record ForecastContact(Instant At, NextContact Contact)
{
    /// <summary>One line of a timeline: "Mon 23 Nov 2026 at 11:50: say that somebody is on it (e-mail)".</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The zone of the wall clock, which is not said; null: the desk's.</param>
    public string ToLine(Language language, DateTimeZone? zone = null)
    {
        Guard.NotNull(language);
        var words = LocalWords.Of(language, zone ?? Contact.Because[0].Policy.Calendar.Zone, At);
        return language.Text(
            "Forecast.Line",
            ("at", words.ByInYear(At)), ("do", DoWords.Of(Contact, language)), ("channel", ChannelWords.Of(Contact.Channel!, language)));
    }
}
