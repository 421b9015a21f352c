namespace ServicePolicy;

/// <summary>The next contact the customer is owed: what to say, by when, in which window and channel, and what it discharges.</summary>
/// <remarks>Equal by value. Immutable. See docs/rules.md#said-together.</remarks>
public sealed class NextContact : IEquatable<NextContact>
{
    private readonly EquatableList<Obligation> _because;

    internal NextContact(EquatableList<Obligation> because) => _because = because;

    /// <summary>What to say: all that its obligations ask for.</summary>
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

    /// <summary>The earliest deadline of its obligations; null where the calendar has no open time left.</summary>
    public Instant? Deadline => _because.Min(obligation => obligation.Deadline);

    /// <summary>The last allowed moment of the first obligation. It never moves with the clock.</summary>
    public Instant ActBy => First.ActBy!.Value;

    /// <summary>When it may be made; null where no hour or channel is left to anyone.</summary>
    public ContactWindow? Window => First.Window;

    /// <summary>The channel to use; null where all are barred.</summary>
    public Channel? Channel => First.Channel;

    /// <summary>Whether a machine may make it.</summary>
    public bool MayBeAutomatic => First.MayBeAutomatic;

    /// <summary>The highest urgency of its obligations.</summary>
    public Urgency Urgency => _because.Max(obligation => obligation.Urgency)!.Value;

    /// <summary>What is unusual about it.</summary>
    public ContactFlags Flags => First.Flags;

    /// <summary>The levels of alarm that its obligations have passed.</summary>
    public IReadOnlyList<PassedEscalation> GetEscalations() => new EquatableList<PassedEscalation>(_because.SelectMany(obligation => obligation.GetEscalations()));

    /// <summary>The key of the first obligation. Record the keys of all in <see cref="Because"/> when the contact is made.</summary>
    public string Key => First.Key;

    /// <summary>The obligations it discharges, the first deciding window, channel and key.</summary>
    public IReadOnlyList<Obligation> Because => _because;

    private Obligation First => _because[0];

    /// <inheritdoc/>
    public bool Equals(NextContact? other) => other is not null && _because.Equals(other._because);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NextContact);

    /// <inheritdoc/>
    public override int GetHashCode() => _because.GetHashCode();

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
