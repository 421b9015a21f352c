using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>Random duties. A new duty is one line in <see cref="All"/>, in the order a policy lists them.</summary>
internal static class DutyGenerators
{
    public static IReadOnlyList<Gen<Coded<Duty>>> All { get; } =
    [
        Of("new AcknowledgeDuty({0}, automatic: {1})", Values.Limit, Values.Flag, (within, automatic) => new AcknowledgeDuty(within, automatic)),
        Of("new AnnounceWorkDuty({0})", Values.Limit, within => new AnnounceWorkDuty(within)),
        Of("new EstimateDuty({0}, {1})", Values.Limit, Values.Needs, (within, needs) => new EstimateDuty(within, needs)),
        Of("new CorrectEstimateDuty({0}, {1})", Values.Ahead, Values.LimitOrNone, (ahead, slip) => new CorrectEstimateDuty(ahead, slip)),
        Of("new UpdateDuty(UpdateCadence.Every({0}))", Values.Limit, every => new UpdateDuty(UpdateCadence.Every(every))),
        Of("new AnswerDuty({0}, {1})", Values.Limit, Values.LimitOrNone, (within, complaints) => new AnswerDuty(within, complaints)),
        Of("new ContractCopyDuty({0})", Values.Limit, within => new ContractCopyDuty(within)),
    ];

    /// <summary>Some of them, at least one; those named always.</summary>
    public static Gen<Coded<Duty>[]> Some(params string[] always) =>
        from taken in Gen.ArrayOf(Gen.Choose(0, 2), All.Count)
        from all in Gen.CollectToArray(All)
        select all.Where((duty, index) => taken[index] > 0 || always.Contains(duty.Value.Name)).DefaultIfEmpty(all[0]).ToArray();

    private static Gen<Coded<Duty>> Of<T>(string code, Gen<Coded<T>> first, Func<T, Duty> make) =>
        from one in first
        select new Coded<Duty>(make(one.Value), string.Format(null, code, one.Code));

    private static Gen<Coded<Duty>> Of<T1, T2>(string code, Gen<Coded<T1>> first, Gen<Coded<T2>> second, Func<T1, T2, Duty> make) =>
        from one in first
        from two in second
        select new Coded<Duty>(make(one.Value, two.Value), string.Format(null, code, one.Code, two.Code));
}
