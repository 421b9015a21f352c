using NodaTime.Text;

namespace ServicePolicy;

/// <summary>An event in the history of a request. The set of events is closed; use <see cref="Noted"/> for facts of your own.</summary>
/// <remarks>
/// <para>
/// Events at the same instant have a fixed order: what the desk found out (<see cref="HandedOver"/>, <see cref="Reclassified"/>,
/// <see cref="NeedClarified"/>, <see cref="FailureFound"/>, <see cref="SlipForeseen"/>, <see cref="RequestResolved"/>,
/// <see cref="Noted"/>), what it did (<see cref="ContactMade"/>, <see cref="ContactFailed"/>, <see cref="WaitStarted"/>),
/// <see cref="RequestClosed"/>, what the customer did (<see cref="CustomerMessage"/>, <see cref="CallbackRequested"/>,
/// <see cref="AppointmentAgreed"/>, <see cref="OutcomeConfirmed"/>, <see cref="FeedbackReceived"/>), <see cref="WaitEnded"/>,
/// <see cref="RequestReopened"/>. Events of one type are ordered by their other values, the channel last. So in doubt the customer is
/// owed an answer.
/// </para>
/// <para>
/// Equal by value; an event that equals another one in a history counts once. Instants are truncated to the microsecond. Immutable.
/// </para>
/// <para>See docs/rules.md#the-order-of-facts.</para>
/// </remarks>
public abstract record RequestEvent : IComparable<RequestEvent>
{
    private static readonly InstantPattern WholeInstant =
        InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'ffffff'Z'");

    private protected RequestEvent(Instant at) => Micro = RequestYears.Micro(at);

    /// <summary>When the event happened.</summary>
    public Instant At => Micros.ToInstant(Micro);

    /// <summary>The order among events of the same instant.</summary>
    internal abstract EventOrder Order { get; }

    /// <summary>The instant together with its order among all that happened then.</summary>
    internal Moment Moment => new(Micro, (MomentBracket)((int)Order / 10));

    /// <summary>The event's own text, without instant and channel, for the order among equals.</summary>
    internal abstract string Detail { get; }

    /// <summary>An instant in an event's own text: whole, so that what differs in a part of a second has an order too.</summary>
    private protected static string Whole(Instant? instant) => instant is { } at ? WholeInstant.Format(at) : "";

    /// <summary>The channel in which the event happened, or null for an event that has none.</summary>
    internal virtual Channel? Via => null;

    internal long Micro { get; }

    /// <summary>Compares by instant, then by the order that the remarks of <see cref="RequestEvent"/> describe.</summary>
    /// <returns>Less than 0 where this event comes first, 0 where both are equal, else more than 0. Every event comes after null.</returns>
    public int CompareTo(RequestEvent? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Micro.CompareTo(other.Micro);
        if (order == 0)
        {
            order = ((int)Order).CompareTo((int)other.Order);
        }

        if (order == 0)
        {
            order = string.CompareOrdinal(Detail, other.Detail);
        }

        return order == 0 ? string.CompareOrdinal(Via?.Name, other.Via?.Name) : order;
    }

    /// <summary>Writes the event into the view.</summary>
    internal void Apply(ref ViewState view)
    {
        view.LastFactAt = Math.Max(view.LastFactAt, Micro);
        Teach(ref view);
    }

    /// <summary>Writes what the event says about the customer into the view.</summary>
    private protected abstract void Teach(ref ViewState view);

    /// <summary>Returns whether the left event comes before the right one. Null comes before every event.</summary>
    public static bool operator <(RequestEvent? left, RequestEvent? right) => Compare(left, right) < 0;

    /// <summary>Returns whether the left event comes after the right one. Null comes before every event.</summary>
    public static bool operator >(RequestEvent? left, RequestEvent? right) => Compare(left, right) > 0;

    /// <summary>Returns whether the left event comes before the right one or equals it. Null comes before every event.</summary>
    public static bool operator <=(RequestEvent? left, RequestEvent? right) => Compare(left, right) <= 0;

    /// <summary>Returns whether the left event comes after the right one or equals it. Null comes before every event.</summary>
    public static bool operator >=(RequestEvent? left, RequestEvent? right) => Compare(left, right) >= 0;

    private static int Compare(RequestEvent? left, RequestEvent? right) =>
        left is not null ? left.CompareTo(right) : right is null ? 0 : -1;
}
