using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Scenarios;

/// <summary>A test over the rows of an independent reference, left out where there are none.</summary>
internal sealed class ReferenceFactAttribute : FactAttribute
{
    public ReferenceFactAttribute()
    {
        if (!Folders().Any())
        {
            Skip =
                "The reference rows are not part of the project: no folder above the tests has shared/scenarios, and "
                + "SERVICEPOLICY_SCENARIOS names none.";
        }
    }

    /// <summary>The folders that hold rows: the shared one beside the project, and the one that SERVICEPOLICY_SCENARIOS names.</summary>
    public static IEnumerable<string> Folders()
    {
        if (TestData.Folder("scenarios") is { } beside)
        {
            yield return beside;
        }

        if (Environment.GetEnvironmentVariable("SERVICEPOLICY_SCENARIOS") is { Length: > 0 } named)
        {
            yield return named;
        }
    }
}
