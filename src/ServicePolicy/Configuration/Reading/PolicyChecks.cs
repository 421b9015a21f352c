namespace ServicePolicy.Configuration;

/// <summary>Finds policies that are well written but cannot be kept, or mean nothing.</summary>
internal static class PolicyChecks
{
    public static void Check(ContactPolicy policy, PolicyLayers layers, string path, Problems problems)
    {
        var report = new PolicyReport(policy, layers, path, problems);
        CheckDarkness(report);
        foreach (var duty in policy.Duties)
        {
            foreach (var finding in duty.CheckAgainst(policy))
            {
                report.Add(duty.Name, finding);
            }
        }

        FeasibilityChecks.Check(report);
        if (policy.DueSoon >= 1)
        {
            problems.Warning(
                layers.DueSoon.Path,
                layers.DueSoon.Text,
                "The warning comes only with the deadline. Use a fraction below 1 to be warned before it.");
        }
    }

    private static void CheckDarkness(PolicyReport report)
    {
        var says = report.Policy.Says;
        if (!says.Overlaps(Topics.Progress))
        {
            report.Warn(
                "Customers can be left in the dark: no duty gives updates, so a silence between the other contacts may last any time.");
        }

        if (!says.Overlaps(Topics.Receipt))
        {
            report.Warn("Customers are left in the dark: no duty tells them that the request has arrived.");
        }
    }
}
