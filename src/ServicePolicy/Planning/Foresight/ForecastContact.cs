namespace ServicePolicy.Explanations;

/// <summary>A contact to come, as a forecast expects it.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record ForecastContact
{
    internal ForecastContact(Instant at, NextContact contact)
    {
        At = at;
        Contact = contact;
    }

    /// <summary>The instant at which the contact is made: its last allowed moment, or the first one left if that has passed.</summary>
    public Instant At { get; }

    /// <summary>The contact: what it says, in which window and channel, and why.</summary>
    public NextContact Contact { get; }

    /// <summary>Writes one line of a timeline: "Mon 23 Nov 2026 at 11:50: say that somebody is on it (e-mail)".</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The time zone of the times, which the line does not name; null for the desk's.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToLine(Language language, DateTimeZone? zone = null)
    {
        Guard.NotNull(language);
        var words = LocalWords.Of(language, zone ?? Contact.Because[0].Policy.Calendar.Zone, At);
        return language.Text(
            "Forecast.Line",
            ("at", words.ByInYear(At)),
            ("do", DoWords.Of(Contact, language)),
            ("channel", ChannelWords.Of(Contact.Channel!, language)));
    }
}
