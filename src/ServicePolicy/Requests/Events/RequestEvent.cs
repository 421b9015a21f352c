using NodaTime.Text;

namespace ServicePolicy;

/// <summary>A fact in the history of a request. A closed set: each case says something the customer's view depends on.</summary>
/// <remarks>
/// <para>
/// Events at one instant have one order: what the desk found out (<see cref="HandedOver"/>, <see cref="Reclassified"/>,
/// <see cref="NeedClarified"/>, <see cref="FailureFound"/>, <see cref="SlipForeseen"/>, <see cref="RequestResolved"/>,
/// <see cref="Noted"/>), what it did (<see cref="ContactMade"/>, <see cref="ContactFailed"/>, <see cref="WaitStarted"/>),
/// <see cref="RequestClosed"/>, what the customer did (<see cref="CustomerMessage"/>, <see cref="CallbackRequested"/>,
/// <see cref="AppointmentAgreed"/>, <see cref="OutcomeConfirmed"/>, <see cref="FeedbackReceived"/>), <see cref="WaitEnded"/>,
/// <see cref="RequestReopened"/>; then by their own text, the channel last. So in doubt the customer is owed an answer.
/// </para>
/// <para>Equal by value, and equal events in one history are one. Instants are kept to the microsecond (truncated).</para>
/// <para>See docs/rules.md#the-order-of-facts.</para>
/// </remarks>
public abstract record RequestEvent : IComparable<RequestEvent>
{
    private static readonly InstantPattern WholeInstant = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'ffffff'Z'");

    private protected RequestEvent(Instant at) => Micro = Micros.Of(at);

    /// <summary>When it happened.</summary>
    public Instant At => Micros.ToInstant(Micro);

    /// <summary>The order among events of the same instant.</summary>
    internal abstract EventOrder Order { get; }

    /// <summary>The instant together with its place among all that happened then.</summary>
    internal Moment Moment => new(Micro, (MomentBracket)((int)Order / 10));

    /// <summary>The event's own text, without instant and channel, for the order among equals.</summary>
    internal abstract string Detail { get; }

    /// <summary>An instant in an event's own text: whole, so that what differs in a part of a second has an order too.</summary>
    private protected static string Whole(Instant? instant) => instant is { } at ? WholeInstant.Format(at) : "";

    /// <summary>The channel it happened in, if any.</summary>
    internal virtual Channel? Via => null;

    internal long Micro { get; }

    /// <summary>The order of events: by instant, then as <see cref="RequestEvent"/> describes.</summary>
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

    /// <summary>Whether the left one comes first.</summary>
    public static bool operator <(RequestEvent left, RequestEvent right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes later.</summary>
    public static bool operator >(RequestEvent left, RequestEvent right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one does not come later.</summary>
    public static bool operator <=(RequestEvent left, RequestEvent right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one does not come first.</summary>
    public static bool operator >=(RequestEvent left, RequestEvent right) => left.CompareTo(right) >= 0;
}
