namespace ServicePolicy;

/// <summary>The call a customer has asked for and not had yet.</summary>
/// <param name="Asked">When they asked first.</param>
/// <param name="AskedLast">When they asked last: the windows are those of this time.</param>
/// <param name="Windows">The stretches they named, oldest first; empty for their usual hours.</param>
/// <param name="FailedAttempts">Attempts that did not reach them.</param>
/// <param name="LastFailure">The last of those.</param>
/// <param name="LastMiss">The last that was not just a busy line.</param>
/// <param name="Unreachable">Whether the number turned out to be wrong: no attempt can reach them.</param>
internal sealed record CallbackFacts(
    Moment Asked,
    Moment AskedLast,
    ValueList<Interval> Windows,
    int FailedAttempts = 0,
    Moment LastFailure = default,
    Moment LastMiss = default,
    bool Unreachable = false)
{
    public CallbackFacts Failed(Moment at, ContactFailure reason) => this with
    {
        FailedAttempts = FailedAttempts + 1,
        LastFailure = at,
        LastMiss = reason == ContactFailure.Busy ? LastMiss : at,
        Unreachable = Unreachable || reason == ContactFailure.Invalid,
    };
}

/// <summary>The time both agreed to talk at, and the talk or attempt nearest to it on either side.</summary>
internal sealed record AppointmentFacts(Moment Agreed, long Time, long LastTryBefore = Micros.None, long FirstTryFrom = Micros.None)
{
    public AppointmentFacts Tried(long at) =>
        at < Time ? this with { LastTryBefore = at }
        : FirstTryFrom == Micros.None ? this with { FirstTryFrom = at }
        : this;
}
