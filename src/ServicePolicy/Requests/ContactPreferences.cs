using System.Globalization;

namespace ServicePolicy;

/// <summary>When and how a customer wants to be reached.</summary>
/// <remarks>
/// Equal by value, and without an id, so that customers with the same preferences can share one value. Immutable; safe to share between
/// threads. See docs/rules.md#channels.
/// </remarks>
public sealed record ContactPreferences
{
    /// <summary>Creates a customer's preferences. What is left out is unknown.</summary>
    /// <param name="hours">
    /// The hours in which the customer may be interrupted, in their own time zone. Null: any hour, which explanations state as an
    /// assumption.
    /// </param>
    /// <param name="preferred">The channel that the customer likes best; null where it is unknown.</param>
    /// <param name="never">The channels that must never be used, even where preferred. Null: none.</param>
    /// <param name="zone">
    /// The customer's time zone. Null: the zone of <paramref name="hours"/>, or else the desk's, which explanations state as an assumption.
    /// </param>
    /// <param name="culture">The customer's language. Null: the desk's.</param>
    /// <exception cref="ArgumentException">One of the channels never to use is null.</exception>
    public ContactPreferences(
        WorkingCalendar? hours = null,
        Channel? preferred = null,
        IEnumerable<Channel>? never = null,
        DateTimeZone? zone = null,
        CultureInfo? culture = null)
    {
        Hours = hours;
        Preferred = preferred;
        Never = never is null ? EquatableList<Channel>.Empty : EquatableList<Channel>.From(Guard.NoNulls([.. never], nameof(never)));
        Zone = zone ?? hours?.Zone;
        Culture = culture;
    }

    /// <summary>The preferences of a customer of whom none are known.</summary>
    public static ContactPreferences Unknown { get; } = new();

    /// <summary>The hours in which the customer may be interrupted, or null for any hour.</summary>
    public WorkingCalendar? Hours { get; }

    /// <summary>The channel that the customer likes best, or null where it is unknown.</summary>
    public Channel? Preferred { get; }

    /// <summary>The channels that must never be used, even where preferred.</summary>
    public IReadOnlyList<Channel> Never { get; }

    /// <summary>The customer's time zone, or null where it is unknown.</summary>
    public DateTimeZone? Zone { get; }

    /// <summary>The customer's language, or null where it is unknown.</summary>
    public CultureInfo? Culture { get; }

    /// <summary>Returns whether a channel may be used: whether it is not in <see cref="Never"/>.</summary>
    /// <param name="channel">The channel.</param>
    /// <exception cref="ArgumentNullException">The channel is null.</exception>
    public bool Allows(Channel channel)
    {
        Guard.NotNull(channel);
        var never = (EquatableList<Channel>)Never;
        for (var i = 0; i < never.Count; i++)
        {
            if (never[i] == channel)
            {
                return false;
            }
        }

        return true;
    }
}
