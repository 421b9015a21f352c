namespace ServicePolicy;

/// <summary>The parties that a request can wait for.</summary>
public enum WaitFor
{
    /// <summary>The customer. While the desk waits for them, obligations are on hold, except where a duty says otherwise.</summary>
    Customer,

    /// <summary>Somebody else. Waiting for them puts no obligation on hold.</summary>
    ThirdParty,
}
