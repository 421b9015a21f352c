namespace ServicePolicy.Tests.Readme;

/// <summary>Tests that read what is printed run alone: the console is one for all, and other tests print too.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleTests
{
    public const string Name = "console";
}
