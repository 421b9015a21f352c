namespace ServicePolicy;

/// <summary>
/// A way to reach a customer. An open set: the well-known channels are here, a host adds its own with the constructor.
/// </summary>
/// <remarks>
/// Equal when name and both properties are; names are compared exactly. A chat bot is a channel of the host's own that is not live:
/// <c>new Channel("ChatBot")</c>.
/// See docs/rules.md#channels.
/// </remarks>
public sealed record Channel
{
    /// <summary>Describes a channel of the host's own.</summary>
    /// <param name="name">Its name, used in keys, files and explanations; letters, digits, '-', '_' and '.'.</param>
    /// <param name="interrupts">Whether a contact interrupts the customer, so that the customer's own hours apply.</param>
    /// <param name="isLive">Whether both talk at the same time.</param>
    /// <exception cref="ArgumentException">The name is empty or holds other characters.</exception>
    public Channel(string name, bool interrupts = false, bool isLive = false)
    {
        Name = Guard.Name(name, "A channel's name");
        Interrupts = interrupts;
        IsLive = isLive;
    }

    /// <summary>E-mail.</summary>
    public static Channel Email { get; } = new("Email");

    /// <summary>A telephone call; interrupts, live.</summary>
    public static Channel Phone { get; } = new("Phone", interrupts: true, isLive: true);

    /// <summary>A live chat; interrupts, live.</summary>
    public static Channel Chat { get; } = new("Chat", interrupts: true, isLive: true);

    /// <summary>A text message; interrupts.</summary>
    public static Channel Sms { get; } = new("Sms", interrupts: true);

    /// <summary>The customer portal.</summary>
    public static Channel Portal { get; } = new("Portal");

    /// <summary>A letter on paper.</summary>
    public static Channel Letter { get; } = new("Letter");

    /// <summary>Face to face; interrupts, live.</summary>
    public static Channel InPerson { get; } = new("InPerson", interrupts: true, isLive: true);

    /// <summary>A social network.</summary>
    public static Channel Social { get; } = new("Social");

    /// <summary>The well-known channels.</summary>
    public static IReadOnlyList<Channel> WellKnown { get; } = new EquatableList<Channel>([Email, Phone, Chat, Sms, Portal, Letter, InPerson, Social]);

    /// <summary>The name, as keys, files and explanations write it.</summary>
    public string Name { get; }

    /// <summary>Whether a contact interrupts the customer, so that the customer's own hours apply.</summary>
    public bool Interrupts { get; }

    /// <summary>Whether both talk at the same time: what is said is known to have arrived.</summary>
    public bool IsLive { get; }

    /// <summary>The well-known channel of a name (case is ignored), else a channel of that name that neither interrupts nor is live.</summary>
    /// <exception cref="ArgumentException">The name is empty or holds characters a channel's name cannot.</exception>
    public static Channel Named(string name) =>
        WellKnown.FirstOrDefault(channel => string.Equals(channel.Name, name, StringComparison.OrdinalIgnoreCase)) ?? new(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
