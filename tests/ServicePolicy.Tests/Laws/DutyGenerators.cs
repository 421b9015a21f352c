using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>Random duties. A new duty is one line in <see cref="All"/>, in the order a policy lists them.</summary>
internal static class DutyGenerators
{
    private const int Most = 3;

    private static readonly Gen<Coded<Duty>>[][] ByCount =
        [.. Enumerable.Range(0, Most + 1).Select(count => All(Math.Max(1, count), count))];

    /// <summary>
    /// Every duty, in their usual order. The two call duties agree on the attempts, the two reminder duties on the reminders.
    /// </summary>
    private static Gen<Coded<Duty>>[] All(int attempts, int times) =>
    [
        Of("new AcknowledgeDuty({0}, automatic: {1})", Values.Limit, Values.Flag, (within, automatic) =>
            new AcknowledgeDuty(within, automatic)),
        Of("new AnnounceWorkDuty({0})", Values.Limit, within => new AnnounceWorkDuty(within)),
        Of("new ClarifyDuty({0}, {1})", Values.Limit, Values.Required, (within, required) => new ClarifyDuty(within, required)),
        Of("new EstimateDuty({0}, {1})", Values.Limit, Values.Needs, (within, needs) => new EstimateDuty(within, needs)),
        Of("new CorrectEstimateDuty({0}, {1})", Values.Ahead, Values.LimitOrNone, (ahead, slip) => new CorrectEstimateDuty(ahead, slip)),
        Of("new UpdateDuty({0})", Values.Cadence, cadence => new UpdateDuty(cadence)),
        Of("new AnswerDuty({0}, {1})", Values.Limit, Values.LimitOrNone, (within, complaints) => new AnswerDuty(within, complaints)),
        Of($"new CallbackDuty({{0}}, {attempts})", Values.Limit, within => new CallbackDuty(within, attempts)),
        Of($"new CallbackOfferDuty({{0}}, {attempts})", Values.Limit, within => new CallbackOfferDuty(within, attempts)),
        Of("new AppointmentDuty({0})", Values.Tolerance, tolerance => new AppointmentDuty(tolerance)),
        Of("new AppointmentReminderDuty({0}, automatic: {1})", Values.Ahead, Values.Flag, (ahead, automatic) =>
            new AppointmentReminderDuty(ahead, automatic)),
        Of($"new CheckInDuty({{0}}, {times}, automatic: {{1}})", Values.Limit, Values.Flag, (every, automatic) =>
            new CheckInDuty(every, times, automatic)),
        Of($"new ClosingNoticeDuty({{0}}, {times}, automatic: {{1}})", Values.Limit, Values.Flag, (within, automatic) =>
            new ClosingNoticeDuty(within, times, automatic)),
        Of("new HandoverDuty({0})", Values.Limit, within => new HandoverDuty(within)),
        Of("new RecoveryDuty({0})", Values.Limit, within => new RecoveryDuty(within)),
        Of("new ResolutionDuty({0})", Values.Limit, within => new ResolutionDuty(within)),
        from span in Values.AfterAndWithin
        select new Coded<Duty>(
            new OutcomeDuty(span.After.Value, span.Within.Value), $"new OutcomeDuty({span.After.Code}, {span.Within.Code})"),
        from span in Values.AfterAndWithin
        from automatic in Values.Flag
        select new Coded<Duty>(
            new FeedbackDuty(span.After.Value, span.Within.Value, automatic.Value),
            $"new FeedbackDuty({span.After.Code}, {span.Within.Code}, automatic: {automatic.Code})"),
        Of("new SignedContractDuty({0})", Values.Limit, within => new SignedContractDuty(within)),
    ];

    /// <summary>Some of them, few or many, at least one; those named always.</summary>
    public static Gen<Coded<Duty>[]> Some(params string[] always) =>
        from count in Gen.Choose(0, Most)
        from density in Gen.Choose(1, 4)
        from taken in Gen.ArrayOf(Gen.Choose(0, 3), ByCount[count].Length)
        from all in Gen.CollectToArray(ByCount[count])
        select Sound(
            all, [.. all.Where((duty, index) => taken[index] < density || always.Contains(duty.Value.Name)).DefaultIfEmpty(all[0])]);

    /// <summary>Whether the policy has the reminders that a notice waits for.</summary>
    public static bool AreSound(Coded<Duty>[] duties) =>
        duties.All(duty => duty.Value is not ClosingNoticeDuty { Times: > 0 }) || duties.Any(duty => duty.Value is CheckInDuty);

    private static Coded<Duty>[] Sound(Coded<Duty>[] all, Coded<Duty>[] taken) =>
        AreSound(taken) ? taken : [.. all.Where(duty => duty.Value is CheckInDuty || taken.Contains(duty))];

    private static Gen<Coded<Duty>> Of<T>(string code, Gen<Coded<T>> first, Func<T, Duty> make) =>
        from one in first
        select new Coded<Duty>(make(one.Value), string.Format(null, code, one.Code));

    private static Gen<Coded<Duty>> Of<T1, T2>(string code, Gen<Coded<T1>> first, Gen<Coded<T2>> second, Func<T1, T2, Duty> make) =>
        from one in first
        from two in second
        select new Coded<Duty>(make(one.Value, two.Value), string.Format(null, code, one.Code, two.Code));

    private static Gen<Coded<Duty>> Of<T1, T2, T3>(
        string code, Gen<Coded<T1>> first, Gen<Coded<T2>> second, Gen<Coded<T3>> third, Func<T1, T2, T3, Duty> make) =>
        from one in first
        from two in second
        from three in third
        select new Coded<Duty>(make(one.Value, two.Value, three.Value), string.Format(null, code, one.Code, two.Code, three.Code));
}
