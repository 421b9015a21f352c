namespace ServicePolicy.Tests.Support;

/// <summary>
/// Tests that run when no other test does, because they exchange what all share (the console) or count what all add to (bytes, while shared
/// calendars grow).
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class Alone
{
    public const string Name = "alone";
}
