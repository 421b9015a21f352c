namespace ServicePolicy;

/// <summary>One open interval of a compiled calendar, in microseconds, beside the open time before it; look-ups read both.</summary>
internal readonly struct OpenInterval(long opens, long closes, long before)
{
    public readonly long Opens = opens;
    public readonly long Closes = closes;

    /// <summary>The open time in the table before this interval.</summary>
    public readonly long Before = before;

    /// <summary>The open time up to the end of this interval.</summary>
    public long Until => Before + Closes - Opens;

    /// <summary>The open time in the table before an instant that lies in this interval, or between it and the one before.</summary>
    public long OpenBefore(long t) => Before + Math.Max(0, t - Opens);
}
