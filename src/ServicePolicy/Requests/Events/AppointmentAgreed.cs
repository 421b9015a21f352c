namespace ServicePolicy;

/// <summary>
/// The desk and the customer agreed on a time to talk. The event replaces an earlier agreement and ends the waits for the customer.
/// </summary>
/// <remarks>See docs/rules.md#appointment.</remarks>
public sealed record AppointmentAgreed : RequestEvent
{
    /// <summary>Creates the event of an agreement.</summary>
    /// <param name="at">When the agreement was made.</param>
    /// <param name="time">The agreed time, which must be after <paramref name="at"/>.</param>
    /// <exception cref="ArgumentException">The agreed time is not after the agreement.</exception>
    public AppointmentAgreed(Instant at, Instant time)
        : base(at)
    {
        Time = RequestYears.Truncate(time);
        if (Time <= At)
        {
            throw new ArgumentException($"The agreed time {Time} must be after the agreement at {At}.", nameof(time));
        }
    }

    /// <summary>The agreed time.</summary>
    public Instant Time { get; }

    internal override EventOrder Order => EventOrder.AppointmentAgreed;

    internal override string Detail => Whole(Time);

    private protected override void Teach(ref ViewState view)
    {
        view.EndCustomerWait(Micro);
        if (!view.IsClosed)
        {
            view.ReplaceAppointments(At);
            AgreedTime[] appointments = [.. view.Rare.Appointments, new AgreedTime(Time, At)];
            view.Rare = view.Rare with { Appointments = EquatableList<AgreedTime>.Owning(appointments) };
        }
    }
}
