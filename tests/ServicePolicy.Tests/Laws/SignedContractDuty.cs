namespace ServicePolicy.Tests.Laws;

/// <summary>A custom duty: a copy of the contract, within a limit since the host noted that it was signed.</summary>
internal sealed record SignedContractDuty : Duty
{
    public SignedContractDuty(TimeLimit within)
        : base("ContractCopy", CustomTopic.Number(0)) => Within = within;

    public static Mark Signed { get; } = new("contract.signed");

    public TimeLimit Within { get; }

    public override Owed Owes(in Situation now) =>
        now.Knows.Noted(Signed) is { } signed ? now.OweOutsideWaits(signed.Last, Within) : Owed.Nothing;
}
