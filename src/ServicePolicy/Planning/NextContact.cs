namespace ServicePolicy;

/// <summary>
/// The contact that must be made next: what to say, by when, in which window and channel, and which obligations it meets.
/// </summary>
/// <remarks>Equal by value. Immutable. See docs/rules.md#said-together.</remarks>
public sealed class NextContact : IEquatable<NextContact>
{
    private readonly EquatableList<Obligation> _because;

    internal NextContact(EquatableList<Obligation> because) => _because = because;

    /// <summary>The topics to say: all that the obligations of this contact ask for.</summary>
    public Topics Topics
    {
        get
        {
            var topics = Topics.None;
            foreach (var obligation in _because.AsSpan())
            {
                topics |= obligation.Topics;
            }

            return topics;
        }
    }

    /// <summary>The earliest deadline of its obligations; null if the calendar has no open time left.</summary>
    public Instant? Deadline => _because.Min(obligation => obligation.Deadline);

    /// <summary>The last allowed moment of the first obligation. It does not depend on when you plan.</summary>
    public Instant ActBy => First.ActBy!.Value;

    /// <summary>The window in which the contact may be made; null if no hour or channel is left.</summary>
    public ContactWindow? Window => First.Window;

    /// <summary>The channel to use; null if the customer has barred every channel that would do.</summary>
    public Channel? Channel => First.Channel;

    /// <summary>Whether the contact may be an automatic message.</summary>
    public bool MayBeAutomatic => First.MayBeAutomatic;

    /// <summary>The highest urgency of its obligations.</summary>
    public Urgency Urgency => _because.Max(obligation => obligation.Urgency)!.Value;

    /// <summary>What is unusual about when or how the contact can be made.</summary>
    public ContactFlags Flags => First.Flags;

    /// <summary>The key of the first obligation. When the contact is made, record the keys of all in <see cref="Because"/>.</summary>
    public string Key => First.Key;

    /// <summary>The obligations that the contact meets. The first one decides the window, the channel and the key.</summary>
    public IReadOnlyList<Obligation> Because => _because;

    private Obligation First => _because[0];

    /// <summary>Lists the escalation levels that its obligations have passed, each with a key of its own.</summary>
    public IReadOnlyList<PassedEscalation> GetEscalations() =>
        new EquatableList<PassedEscalation>(_because.SelectMany(obligation => obligation.GetEscalations()));

    /// <inheritdoc/>
    public bool Equals(NextContact? other) => other is not null && _because.Equals(other._because);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NextContact);

    /// <inheritdoc/>
    public override int GetHashCode() => _because.GetHashCode();

    /// <summary>Returns the key.</summary>
    public override string ToString() => Key;
}
