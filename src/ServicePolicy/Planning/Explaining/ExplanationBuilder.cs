namespace ServicePolicy.Explanations;

/// <summary>Finds the reasons for an obligation.</summary>
internal static class ExplanationBuilder
{
    public static Explanation Of(Obligation obligation) =>
        new(obligation, obligation.Policy.Calendar.Zone, Steps(obligation));

    private static IEnumerable<ExplanationStep> Steps(Obligation obligation)
    {
        var owed = obligation.Owed;
        ExplanationStep?[] steps =
        [
            new StartStep(owed.Start, owed.Cause),
            new RuleStep(owed.Ground, LimitOf(owed), Micros.ToInstant(owed.CountedFrom), owed.Deadline),
            owed.DeadlineAt == Micros.None ? null : CountedTime.Of(obligation),
            .. CountedTime.Waits(obligation),
            .. obligation.OnHold ? [new HoldStep(obligation.Remaining!.Value)] : Contact(obligation),
            new EndStep(obligation.Duty.Suffices),
        ];
        return steps.OfType<ExplanationStep>();
    }

    private static TimeLimit? LimitOf(in Owed owed) =>
        owed.Ground is DeadlineGround.Limit or DeadlineGround.AfterBrokenCommitment or DeadlineGround.Age or DeadlineGround.SlipForeseen
            ? owed.Limit
            : null;

    private static IEnumerable<ExplanationStep?> Contact(Obligation obligation)
    {
        var wishes = obligation.Request.Preferences;
        var interrupts = obligation.Channel is { Interrupts: true };
        var assumesHours = interrupts && wishes.Hours is null && obligation.Owed.Hours == ContactHours.Usual;
        return
        [
            new TimingStep(obligation.ActBy!.Value, obligation.Window, Shift(obligation), IsMissed(obligation)),
            new ChannelStep(obligation.Channel, Reason(obligation)),
            assumesHours ? new AssumedHoursStep(wishes.Zone ?? obligation.Policy.Calendar.Zone, wishes.Zone is null) : null,
        ];
    }

    private static bool IsMissed(Obligation obligation) =>
        obligation.Flags.HasFlag(ContactFlags.AfterDeadline) && obligation.ActBy <= obligation.Deadline;

    private static TimingShift Shift(Obligation obligation)
    {
        var flags = obligation.Flags;
        return obligation.Channel is null ? TimingShift.NoChannel
            : obligation.Window is null ? TimingShift.NoHours
            : flags.HasFlag(ContactFlags.OutsideDeskHours) ? TimingShift.OutsideDeskHours
            : flags.HasFlag(ContactFlags.OtherChannel) ? TimingShift.OtherChannel
            : obligation.ActBy > obligation.Deadline ? AfterDeadline(obligation)
            : obligation.ActBy < obligation.Deadline ? BeforeDeadline(obligation)
            : TimingShift.None;
    }

    private static TimingShift AfterDeadline(Obligation obligation)
    {
        var owed = obligation.Owed;
        var desk = obligation.Policy.Calendar;
        var hadHours = desk.IsOpen(owed.StartAt) || desk.Between(owed.StartAt, owed.DeadlineAt) > 0;
        return owed.CountsFromContact && hadHours ? TimingShift.StretchUsed : TimingShift.NextHours;
    }

    private static TimingShift BeforeDeadline(Obligation obligation)
    {
        var owed = obligation.Owed;
        var isDeskOpen = obligation.MayBeAutomatic || obligation.Policy.Calendar.IsOpen(owed.DeadlineAt - 1);
        return owed.NamedIn > 0 ? TimingShift.NamedHours : isDeskOpen ? TimingShift.CustomerAway : TimingShift.DeskClosed;
    }

    private static ChannelReason Reason(Obligation obligation) =>
        obligation.Flags.HasFlag(ContactFlags.OtherChannel)
            ? ChannelReason.DoesNotInterrupt
            : ChannelChoice.WhyFor(obligation.Duty.Through, obligation.Request);
}
