namespace ServicePolicy.Configuration;

/// <summary>
/// Finds time limits that nobody can keep in the opening hours of the desk. They are known by the names of their settings, so custom duties
/// are checked too.
/// </summary>
internal static class FeasibilityChecks
{
    private static readonly string[] Limits = ["Within", "ComplaintWithin", "SlipWithin"];

    public static void Check(PolicyReport report)
    {
        var desk = report.Policy.Calendar;
        var closed = ClosedStretches.Of(desk);
        foreach (var duty in report.Policy.Duties)
        {
            CheckAfter(report, duty, closed);
            if (closed.Longest == Duration.Zero || duty.MayBeAutomatic)
            {
                continue;
            }

            foreach (var key in Limits)
            {
                if (report.Limit(duty.Name, key) is { } limit && limit.TryGetElapsed(out var elapsed) && elapsed < closed.Longest)
                {
                    report.Warn(
                        duty.Name,
                        key,
                        $"This is elapsed time, and the desk is closed for up to {Text(closed.Longest)}, so what begins as it closes is "
                        + "late or done in a hurry. Consider working hours instead.");
                }
            }

            CheckCadence(report, duty, closed);
        }
    }

    private static void CheckCadence(PolicyReport report, Duty duty, ClosedStretches closed)
    {
        foreach (var key in new[] { "Every", "AfterBrokenCommitment" })
        {
            if (report.Limit(duty.Name, key) is not { } limit || !limit.TryGetElapsed(out var elapsed))
            {
                continue;
            }

            if (elapsed < closed.ShortestNight)
            {
                report.Refuse(
                    duty.Name,
                    key,
                    $"This cannot be kept: it is elapsed time, and the desk is closed for {Text(closed.ShortestNight)} or more between its "
                    + "days. Use more than that, or working time.");
            }
            else if (elapsed < closed.Longest)
            {
                report.Warn(
                    duty.Name,
                    key,
                    $"This is elapsed time, and the desk is closed for up to {Text(closed.Longest)}, so an update that falls due then is "
                    + "late. Consider working hours instead.");
            }
        }
    }

    /// <summary>A question that may not be asked before a time must have time to be asked, on whatever clocks.</summary>
    private static void CheckAfter(PolicyReport report, Duty duty, ClosedStretches closed)
    {
        if (report.Limit(duty.Name, "After") is not { } after || report.Limit(duty.Name, "Within") is not { } within)
        {
            return;
        }

        var desk = report.Policy.Calendar;
        var tooLate = closed.Starts.Count(start =>
            after.TryDeadline(start, desk, out Instant opens) && within.TryDeadline(start, desk, out Instant ends) && opens >= ends);
        if (tooLate == closed.Starts.Count)
        {
            report.Refuse(duty.Name, "After", $"After never ends before Within ('{within}') does, so no moment is ever allowed.");
        }
        else if (tooLate > 0)
        {
            report.Warn(
                duty.Name,
                "After",
                $"After does not always end before Within ('{within}') does. For results told at some hours of the week no moment would be "
                + "allowed.");
        }
    }

    private static string Text(Duration length) =>
        length >= Duration.FromDays(2) ? $"{length.Days} days"
        : length >= Duration.FromHours(1) ? $"{(int)length.TotalHours} hours"
        : $"{(int)length.TotalMinutes} minutes";
}
