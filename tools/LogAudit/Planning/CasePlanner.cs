namespace LogAudit.Planning;

/// <summary>Plans one request after another, and counts how urgent each is.</summary>
internal sealed class CasePlanner(ContactPolicy policy, Instant asOf, Counts counts, MostUrgent urgent)
{
    public void Take(ServiceRequest request)
    {
        var plan = policy.Plan(request, asOf);
        Count(plan.Next?.Urgency);
        urgent.Offer(plan);
    }

    private void Count(Urgency? urgency)
    {
        switch (urgency)
        {
            case Urgency.Overdue:
                counts.Overdue++;
                break;
            case Urgency.DueSoon:
                counts.DueSoon++;
                break;
            case Urgency.Upcoming:
                counts.Upcoming++;
                break;
            default:
                counts.NothingOwed++;
                break;
        }
    }
}
