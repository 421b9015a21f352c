namespace ServicePolicy.Configuration;

/// <summary>Finds promises that are well written, and cannot be kept or mean nothing.</summary>
internal static class PolicyChecks
{
    public static void Check(ContactPolicy policy, PolicyLayers draft, string path, Problems problems)
    {
        var sections = new PolicyFindings(policy, draft, path, problems);
        CheckDarkness(sections);
        CheckWaits(sections);
        CheckCalls(sections);
        FeasibilityChecks.Check(sections);
        if (policy.DueSoon >= 1)
        {
            problems.Warning(draft.DueSoon.Path, draft.DueSoon.Text, "warns of a deadline when it has come; a share below 1 warns before.");
        }

        if (policy.FindDuty("Estimate") is EstimateDuty { Needs: not BriefParts.None } estimate)
        {
            var asked = policy.FindDuty("Clarify") is ClarifyDuty clarify ? clarify.Required : BriefParts.None;
            if ((estimate.Needs & ~asked) is var unasked and not BriefParts.None)
            {
                sections.Warn("Estimate", "Needs", $"waits for {unasked}, which no Clarify duty requires: where the customer does not say it, no estimate is ever owed.");
            }
        }
    }

    private static void CheckDarkness(PolicyFindings sections)
    {
        var says = sections.Policy.Says;
        if (!says.Overlaps(Topics.Progress))
        {
            sections.Warn("leaves customers in the dark: no duty promises updates, so between what else is promised any silence is long enough.");
        }

        if (!says.Overlaps(Topics.Receipt))
        {
            sections.Warn("leaves customers in the dark: no duty says that the request has arrived.");
        }
    }

    private static void CheckWaits(PolicyFindings sections)
    {
        var reminders = sections.Policy.FindDuty("CheckIn") as CheckInDuty;
        var notice = sections.Policy.FindDuty("ClosingNotice") as ClosingNoticeDuty;
        if (notice is { Times: > 0 } && reminders is null)
        {
            sections.Refuse("ClosingNotice", "Times", $"leaves customers in the dark: the notice comes after {notice.Times} reminders, and no CheckIn duty promises any. Allowed is 0, or such a duty.");
        }
        else if (notice is not null && reminders is not null && notice.Times != reminders.Times)
        {
            sections.Refuse("ClosingNotice", "Times", $"is {notice.Times}, and CheckIn:Times is {reminders.Times}; both must be the same number, or the notice never comes or comes amid the reminders.");
        }
        else if (reminders is not null && notice is null)
        {
            sections.Warn("CheckIn", null, "reminds customers of a wait that no closing notice ever ends; promise ClosingNotice too.");
        }
    }

    private static void CheckCalls(PolicyFindings sections)
    {
        var call = sections.Policy.FindDuty("Callback") as CallbackDuty;
        var offer = sections.Policy.FindDuty("CallbackOffer") as CallbackOfferDuty;
        if (call is not null && offer is not null && call.Attempts != offer.Attempts)
        {
            sections.Refuse("CallbackOffer", "Attempts", $"is {offer.Attempts}, and Callback:Attempts is {call.Attempts}; both must be the same number.");
        }
        else if (offer is not null && call is null)
        {
            sections.Warn("CallbackOffer", null, "means nothing: no Callback duty promises the calls after which times are offered.");
        }
        else if (call is not null && offer is null)
        {
            sections.Warn("Callback", null, "promises nothing after the last failed attempt; promise CallbackOffer too.");
        }
    }
}
