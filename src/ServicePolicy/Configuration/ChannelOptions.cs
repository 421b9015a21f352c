namespace ServicePolicy.Configuration;

/// <summary>A custom channel, as settings.</summary>
public sealed class ChannelOptions
{
    /// <summary>Whether a contact interrupts the customer: <c>true</c> or <c>false</c>. Null: <c>false</c>.</summary>
    public string? Interrupts { get; set; }

    /// <summary>Whether both sides talk at the same time: <c>true</c> or <c>false</c>. Null: <c>false</c>.</summary>
    public string? IsLive { get; set; }
}
