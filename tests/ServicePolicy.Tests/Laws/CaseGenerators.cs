using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>Random cases.</summary>
internal static class CaseGenerators
{
    public static Gen<RequestCase> Any { get; } = Owing();

    /// <summary>Cases whose policy has some duties in any case.</summary>
    public static Gen<RequestCase> Owing(params string[] always) =>
        from desk in Values.Calendar
        from duties in DutyGenerators.Some(always)
        from manner in Values.Manner
        from wishes in Gen.Frequency((1, Gen.Constant(Values.NoWishes)), (2, Values.Wishes))
        from receivedAt in Histories.Receipt
        from channel in Values.AnyChannel
        from facts in Histories.From(receivedAt)
        from later in Makings.Gap
        from dice in Gen.ArrayOf(Gen.Choose(0, 999), 12)
        select new RequestCase(
            desk, duties, manner, wishes, receivedAt, channel, facts, (facts.Length == 0 ? receivedAt : facts[^1].At) + later, dice);
}
