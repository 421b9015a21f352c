namespace ServicePolicy;

/// <summary>An escalation level that an obligation has passed.</summary>
/// <remarks>Equal by value. Immutable. See docs/rules.md#urgency-and-alarms.</remarks>
public sealed record PassedEscalation
{
    internal PassedEscalation(Escalation level, string key)
    {
        Level = level;
        Key = key;
    }

    /// <summary>The escalation level, which names the person to alarm.</summary>
    public Escalation Level { get; }

    /// <summary>Stable text made of the obligation's key and the level's name, so that each alarm is raised once.</summary>
    public string Key { get; }
}
