namespace ServicePolicy.Configuration;

/// <summary>Finds limits that the desk's hours do not let anybody keep.</summary>
internal static class FeasibilityChecks
{
    private static readonly string[] Limits = ["Within", "ComplaintWithin", "SlipWithin"];

    public static void Check(PolicyFindings sections)
    {
        var desk = sections.Policy.Calendar;
        var closed = ClosedStretches.Of(desk);
        foreach (var duty in sections.Policy.Duties)
        {
            CheckAfter(sections, duty, closed);
            if (closed.Longest == Duration.Zero || duty.MayBeAutomatic)
            {
                continue;
            }

            foreach (var key in Limits)
            {
                if (sections.Limit(duty.Name, key) is { } limit && limit.TryGetElapsed(out var elapsed) && elapsed < closed.Longest)
                {
                    sections.Warn(duty.Name, key, $"is elapsed time, and the desk is closed for up to {Text(closed.Longest)}: what begins as it closes is late or done in a hurry. Working time is counted in its hours.");
                }
            }

            CheckCadence(sections, duty, closed);
        }
    }

    private static void CheckCadence(PolicyFindings sections, Duty duty, ClosedStretches closed)
    {
        foreach (var key in new[] { "Every", "AfterBrokenCommitment" })
        {
            if (sections.Limit(duty.Name, key) is not { } limit || !limit.TryGetElapsed(out var elapsed))
            {
                continue;
            }

            if (elapsed < closed.ShortestNight)
            {
                sections.Refuse(duty.Name, key, $"cannot be kept: it is elapsed time, and the desk is closed for {Text(closed.ShortestNight)} or more between its days. Allowed is more than that, or working time.");
            }
            else if (elapsed < closed.Longest)
            {
                sections.Warn(duty.Name, key, $"is elapsed time on a desk that is closed for up to {Text(closed.Longest)}: an update that falls due then is made late. Working time is counted in its hours.");
            }
        }
    }

    /// <summary>What may not be said before a time must have time to be said, on whatever clocks.</summary>
    private static void CheckAfter(PolicyFindings sections, Duty duty, ClosedStretches closed)
    {
        if (sections.Limit(duty.Name, "After") is not { } after || sections.Limit(duty.Name, "Within") is not { } within)
        {
            return;
        }

        var desk = sections.Policy.Calendar;
        var tooLate = closed.Starts.Count(start =>
            after.TryDeadline(start, desk, out Instant opens) && within.TryDeadline(start, desk, out Instant ends) && opens >= ends);
        if (tooLate == closed.Starts.Count)
        {
            sections.Refuse(duty.Name, "After", $"is never over before '{within}' are: nothing may be said before the one, or after the other.");
        }
        else if (tooLate > 0)
        {
            sections.Warn(duty.Name, "After", $"is not always over before '{within}' are: from some hours of the week on nothing may be said before the one, or after the other.");
        }
    }

    private static string Text(Duration length) =>
        length >= Duration.FromDays(2) ? $"{length.Days} days" : length >= Duration.FromHours(1) ? $"{(int)length.TotalHours} hours" : $"{(int)length.TotalMinutes} minutes";
}
