using System.Globalization;
using System.Text.Json.Serialization;

namespace ServicePolicy.Json;

/// <summary>An estimate.</summary>
internal sealed record EstimateDocument([property: JsonRequired] Instant By, Instant? From = null);

/// <summary>An interval of time, without its end. Null: it has no end.</summary>
internal sealed record SpanDocument([property: JsonRequired] Instant Start, Instant? End = null)
{
    public SpanDocument Checked() => End is null || End >= Start
        ? this
        : throw new FormatException($"An interval starts at {Start} and ends at {End}. It must not end before it starts.");
}

/// <summary>What is known about the need.</summary>
internal sealed record BriefDocument(
    string? What = null,
    string? ForWhom = null,
    string? Why = null,
    string? How = null,
    string? When = null,
    string? MustFulfil = null);

/// <summary>The traits of a request.</summary>
internal sealed record TraitsDocument(
    string? Kind = null, string? Priority = null, string? Team = null, IReadOnlyList<string>? Tags = null);

/// <summary>Something that the customer was told.</summary>
internal sealed record ToldDocument([property: JsonRequired] Topics Topics, Instant? At = null, bool Automatic = false, bool Live = false);

/// <summary>A step towards a call: the customer asked for it, or an attempt failed.</summary>
internal sealed record CallStepDocument(
    [property: JsonRequired] Instant At, ContactFailure? Failed = null, IReadOnlyList<Interval>? Windows = null);

/// <summary>An agreed time.</summary>
internal sealed record AgreedTimeDocument(
    [property: JsonRequired] Instant Time,
    [property: JsonRequired] Instant AgreedAt,
    Instant? TriedBefore = null,
    Instant? TriedFrom = null,
    Instant? ReplacedAt = null,
    Instant? SettledAt = null);

/// <summary>What was noted under one mark.</summary>
internal sealed record MarkDocument(
    [property: JsonRequired] Mark Mark,
    [property: JsonRequired] Instant First,
    [property: JsonRequired] Instant Last,
    int Count = 1,
    Instant? Value = null);

/// <summary>A customer's preferences.</summary>
internal sealed record PreferencesDocument(
    CalendarOptions? Hours = null,
    Channel? Preferred = null,
    IReadOnlyList<Channel>? Never = null,
    DateTimeZone? Zone = null,
    CultureInfo? Culture = null)
{
    public static PreferencesDocument Of(ContactPreferences wishes) => new(
        wishes.Hours is null ? null : CalendarWriter.Write(wishes.Hours),
        wishes.Preferred,
        wishes.Never.Count == 0 ? null : wishes.Never,
        wishes.Zone,
        wishes.Culture);

    public ContactPreferences ToPreferences()
    {
        if (Never?.Contains(null!) == true)
        {
            throw new FormatException("The list 'never' contains null. It may contain only channels.");
        }

        var problems = new Problems();
        var hours = Hours is null ? null : CalendarReader.Read(Hours, "hours", DateTimeZoneProviders.Tzdb, problems);
        return problems.ErrorCount == 0
            ? new(hours, Preferred, Never, Zone, Culture)
            : throw new FormatException(string.Join(" ", problems.All));
    }
}
