namespace ServicePolicy;

/// <summary>For whom a request waits.</summary>
public enum WaitFor
{
    /// <summary>For the customer: what is owed to them holds, except where a duty says otherwise.</summary>
    Customer,

    /// <summary>For somebody else: stops nothing that is owed to the customer.</summary>
    ThirdParty,
}
