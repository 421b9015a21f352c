namespace ServicePolicy.Tests.Policies;

/// <summary>A custom duty: send a copy of the contract within some time of the order, which the host notes.</summary>
internal sealed record ContractCopyDuty : Duty
{
    public static readonly Mark OrderPlaced = new("shop.order-placed");

    public static readonly Topics ContractCopy = CustomTopic.Number(0);

    public ContractCopyDuty(TimeLimit within)
        : base("ContractCopy", ContractCopy) => Within = within;

    public TimeLimit Within { get; }

    public override Sufficient Suffices => Sufficient.Told(ContractCopy).OrAutomatically(ContractCopy);

    public override bool MayBeAutomatic => true;

    public override DutyLife Life => DutyLife.UntilClosed;

    public override Owed Owes(in Situation now) =>
        now.Knows.Noted(OrderPlaced) is { } order ? now.Owe(order.First, Within) : Owed.Nothing;
}
