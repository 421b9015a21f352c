using System.Globalization;

namespace ServicePolicy;

/// <summary>When and how a customer wants to be reached. It has no id: customers with the same wishes share one value.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads. See docs/rules.md#channels.</remarks>
public sealed record ContactPreferences
{
    /// <summary>States a customer's wishes; what is left out is unknown.</summary>
    /// <param name="hours">
    /// When they may be interrupted, in their own zone. Null: at any hour, which an explanation states as an assumption.
    /// </param>
    /// <param name="preferred">The channel they like best.</param>
    /// <param name="never">Channels never to use, even where preferred.</param>
    /// <param name="zone">Their zone; null: the zone of <paramref name="hours"/>, else the desk's, which an explanation states.</param>
    /// <param name="culture">Their language; null: the desk's.</param>
    public ContactPreferences(
        WorkingCalendar? hours = null,
        Channel? preferred = null,
        IEnumerable<Channel>? never = null,
        DateTimeZone? zone = null,
        CultureInfo? culture = null)
    {
        Hours = hours;
        Preferred = preferred;
        Never = EquatableList<Channel>.From(never);
        Zone = zone ?? hours?.Zone;
        Culture = culture;
    }

    /// <summary>Nothing is known of the customer's wishes.</summary>
    public static ContactPreferences Unknown { get; } = new();

    /// <summary>When they may be interrupted, or null for any hour.</summary>
    public WorkingCalendar? Hours { get; }

    /// <summary>The channel they like best, or null.</summary>
    public Channel? Preferred { get; }

    /// <summary>Channels never to use.</summary>
    public IReadOnlyList<Channel> Never { get; }

    /// <summary>Their zone, or null where it is unknown.</summary>
    public DateTimeZone? Zone { get; }

    /// <summary>Their language, or null where it is unknown.</summary>
    public CultureInfo? Culture { get; }

    /// <summary>Whether a channel may be used.</summary>
    public bool Allows(Channel channel)
    {
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
