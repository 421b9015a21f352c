// readme: contract copy
using ServicePolicy;
using ServicePolicy.CustomDuties;
// readme: end

namespace ServicePolicy.Tests.Readme;

// readme: contract copy
/// <summary>The customer gets a copy of the contract within a limit, counted from the order.</summary>
public sealed record ContractCopyDuty(Mark Order, TimeLimit Within) : Duty("ContractCopy", Copy)
{
    /// <summary>The topic of such a contact: the first of the sixteen custom topics.</summary>
    public static readonly Topics Copy = CustomTopic.Number(0);

    public override DutyLife Life => DutyLife.UntilClosed;

    public override Owed Owes(in Situation now) =>
        now.Knows.Noted(Order) is { } placed ? now.Owe(placed.First, Within) : Owed.Nothing;

    protected override string ToWords(Language language, Audience audience) =>
        $"We send you a copy of the contract {Within.ToText(language, LimitPhrase.Within)}.";
}
// readme: end
