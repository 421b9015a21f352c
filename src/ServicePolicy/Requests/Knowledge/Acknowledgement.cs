namespace ServicePolicy;

/// <summary>The first contact after a request arrived or was reopened, which tells the customer that it has arrived.</summary>
/// <remarks>Equal by value. Get it from <see cref="CustomerView.GetAcknowledgement"/>.</remarks>
public sealed record Acknowledgement
{
    internal Acknowledgement(Instant at, Channel? channel, bool automatic)
    {
        At = at;
        Channel = channel;
        Automatic = automatic;
    }

    /// <summary>When the contact was made.</summary>
    public Instant At { get; }

    /// <summary>The channel of the contact; null where a restored row does not say.</summary>
    public Channel? Channel { get; }

    /// <summary>Whether a machine made the contact.</summary>
    public bool Automatic { get; }

    internal static Acknowledgement? Of(in ViewState state) =>
        state.FirstContact.At is { } at ? new(at, state.FirstContactChannel, state.FirstContactAutomatic) : null;
}
