namespace ServicePolicy.CustomDuties;

/// <summary>Through which kind of channel a duty must be met.</summary>
public enum Through
{
    /// <summary>The customer's usual channel: the one they prefer, else the one they used last, else the request's.</summary>
    UsualChannel,

    /// <summary>A telephone call; no other channel ever stands in for it.</summary>
    Call,

    /// <summary>In writing: the usual channel where it does not interrupt, else e-mail, portal or letter.</summary>
    Writing,
}
