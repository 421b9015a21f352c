namespace ServicePolicy;

/// <summary>What the customer has in hand: the first contact after the request arrived, or after it was reopened.</summary>
public sealed record Acknowledgement
{
    internal Acknowledgement(Instant at, Channel? channel, bool automatic)
    {
        At = at;
        Channel = channel;
        Automatic = automatic;
    }

    /// <summary>When it was made.</summary>
    public Instant At { get; }

    /// <summary>In which channel; null where a restored row does not say.</summary>
    public Channel? Channel { get; }

    /// <summary>Whether a machine made it.</summary>
    public bool Automatic { get; }
}
