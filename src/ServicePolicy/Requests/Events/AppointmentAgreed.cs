namespace ServicePolicy;

/// <summary>Both agreed to talk at a time. It replaces an earlier agreement and ends the waits for the customer.</summary>
/// <remarks>See docs/rules.md#appointment.</remarks>
public sealed record AppointmentAgreed : RequestEvent
{
    /// <summary>States an agreement.</summary>
    /// <param name="at">When it was made.</param>
    /// <param name="time">The agreed time; it lies after <paramref name="at"/>.</param>
    /// <exception cref="ArgumentException">The agreed time does not lie after the agreement.</exception>
    public AppointmentAgreed(Instant at, Instant time)
        : base(at)
    {
        Time = Micros.Truncate(time);
        if (Time <= At)
        {
            throw new ArgumentException($"At {At} an appointment was agreed for {Time}; it must lie after the agreement.", nameof(time));
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
            view.Appointments = new EquatableList<AgreedTime>([.. view.Appointments, new AgreedTime(Time, At)]);
        }
    }
}
