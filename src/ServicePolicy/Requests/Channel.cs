namespace ServicePolicy;

/// <summary>A way to reach a customer. The well-known channels are properties here; the constructor creates others.</summary>
/// <remarks>
/// Equal by value; names are compared exactly, including case. Immutable; safe to share between threads. A chat bot is a channel that is
/// not live: <c>new Channel("ChatBot")</c>. See docs/rules.md#channels.
/// </remarks>
public sealed record Channel
{
    /// <summary>Creates a channel of your own.</summary>
    /// <param name="name">The name, used in keys, files and explanations. Letters, digits, '-', '_' and '.' are allowed.</param>
    /// <param name="interrupts">Whether a contact interrupts the customer, so that the customer's own hours apply.</param>
    /// <param name="isLive">Whether both sides talk at the same time.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty or has other characters.</exception>
    public Channel(string name, bool interrupts = false, bool isLive = false)
    {
        Name = Guard.Name(name, "A channel's name");
        Interrupts = interrupts;
        IsLive = isLive;
    }

    /// <summary>Email. It does not interrupt and is not live.</summary>
    public static Channel Email { get; } = new("Email");

    /// <summary>A telephone call. It interrupts and is live.</summary>
    public static Channel Phone { get; } = new("Phone", interrupts: true, isLive: true);

    /// <summary>A live chat. It interrupts and is live.</summary>
    public static Channel Chat { get; } = new("Chat", interrupts: true, isLive: true);

    /// <summary>A text message. It interrupts and is not live.</summary>
    public static Channel Sms { get; } = new("Sms", interrupts: true);

    /// <summary>The customer portal. It does not interrupt and is not live.</summary>
    public static Channel Portal { get; } = new("Portal");

    /// <summary>A letter on paper. It does not interrupt and is not live.</summary>
    public static Channel Letter { get; } = new("Letter");

    /// <summary>A meeting face to face. It interrupts and is live.</summary>
    public static Channel InPerson { get; } = new("InPerson", interrupts: true, isLive: true);

    /// <summary>A social network. It does not interrupt and is not live.</summary>
    public static Channel Social { get; } = new("Social");

    /// <summary>The well-known channels.</summary>
    public static IReadOnlyList<Channel> WellKnown { get; } =
        new EquatableList<Channel>([Email, Phone, Chat, Sms, Portal, Letter, InPerson, Social]);

    /// <summary>The name, as keys, files and explanations write it.</summary>
    public string Name { get; }

    /// <summary>Whether a contact interrupts the customer, so that the customer's own hours apply.</summary>
    public bool Interrupts { get; }

    /// <summary>Whether both sides talk at the same time, so that what is said has certainly arrived.</summary>
    public bool IsLive { get; }

    /// <summary>Finds the well-known channel of a name, ignoring case, or creates one that neither interrupts nor is live.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or has characters other than letters, digits, '-', '_' and '.'.</exception>
    public static Channel Named(string name) =>
        WellKnown.FirstOrDefault(channel => string.Equals(channel.Name, name, StringComparison.OrdinalIgnoreCase)) ?? new(name);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
