namespace ServicePolicy.CustomDuties;

/// <summary>The kind of channel through which a duty must be met.</summary>
public enum Through
{
    /// <summary>The customer's usual channel: the preferred one, otherwise the last one used, otherwise the request's.</summary>
    UsualChannel,

    /// <summary>A telephone call; no other channel replaces it.</summary>
    Call,

    /// <summary>In writing: the usual channel if it does not interrupt, otherwise email, portal or letter.</summary>
    Writing,
}
