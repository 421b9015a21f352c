namespace ServicePolicy;

/// <summary>The kinds of messages from a customer.</summary>
public enum MessageKind
{
    /// <summary>The customer asks something.</summary>
    Question,

    /// <summary>The customer tells something.</summary>
    Information,

    /// <summary>The customer complains.</summary>
    Complaint,

    /// <summary>The customer says thanks.</summary>
    Thanks,
}
