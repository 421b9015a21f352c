namespace ServicePolicy.Configuration;

/// <summary>A channel of the host's own.</summary>
public sealed class ChannelOptions
{
    /// <summary>Whether a contact interrupts the customer: true or false; null: false.</summary>
    public string? Interrupts { get; set; }

    /// <summary>Whether both talk at the same time: true or false; null: false.</summary>
    public string? IsLive { get; set; }
}
