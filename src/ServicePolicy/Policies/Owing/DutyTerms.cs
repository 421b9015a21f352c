namespace ServicePolicy;

/// <summary>The properties of a duty, read once when the policy is created, because the engine needs them for every request.</summary>
internal sealed record DutyTerms
{
    public DutyTerms(Duty duty)
    {
        Duty = duty;
        Suffices = duty.Suffices;
        Life = duty.Life;
        Through = duty.Through;
        MayBeAutomatic = duty.MayBeAutomatic;
    }

    public Duty Duty { get; }

    public Sufficient Suffices { get; }

    public DutyLife Life { get; }

    public Through Through { get; }

    public bool MayBeAutomatic { get; }
}
