namespace ServicePolicy;

/// <summary>What a customer's message is.</summary>
public enum MessageKind
{
    /// <summary>They ask.</summary>
    Question,

    /// <summary>They tell.</summary>
    Information,

    /// <summary>They complain.</summary>
    Complaint,

    /// <summary>They thank.</summary>
    Thanks,
}
