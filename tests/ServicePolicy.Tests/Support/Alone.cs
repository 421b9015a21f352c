namespace ServicePolicy.Tests.Support;

/// <summary>Tests that run while no other does: they catch what is written to the console, where the laws write too.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class Alone
{
    public const string Name = "Alone";
}
