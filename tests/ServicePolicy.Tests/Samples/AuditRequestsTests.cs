using System.Reflection;
using ServicePolicy.Tests.Readme;

namespace ServicePolicy.Tests.Samples;

/// <summary>The sample AuditRequests, run as its users run it.</summary>
[Collection(ConsoleTests.Name)]
public sealed class AuditRequestsTests
{
    [Fact]
    public void AuditRequests_PrintsOutcomesAndHowOftenEachDutyWasKept()
    {
        var console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            Assembly.Load("AuditRequests").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        printed.ToString().ShouldBe(
            """
            Acknowledge: due 2026-11-23T09:15:00Z, Kept
            Update: due 2026-11-25T16:00:00Z, Kept
            Answer: due 2026-11-24T10:00:00Z, Late, late by 1.5 working hours
            Update: due 2026-11-26T16:00:00Z, Overdue, late by 8 working hours
            Acknowledge: kept 2 of 2 times
            Update: kept 3 of 4 times
            Answer: kept 1 of 2 times

            """.ReplaceLineEndings("\n"));
    }
}
