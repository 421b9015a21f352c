namespace LogAudit.Planning;

/// <summary>The most urgent contacts: overdue ones first, then by the moment to act by. Keeps no more than asked for.</summary>
internal sealed class MostUrgent(int count)
{
    private readonly SortedSet<OwedContact> _contacts = new(Comparer<OwedContact>.Create(Compare));

    public IReadOnlyCollection<OwedContact> Contacts => _contacts;

    public void Offer(ContactPlan plan)
    {
        if (plan.Next is not { } next)
        {
            return;
        }

        _contacts.Add(new OwedContact(plan.Request, next));
        if (_contacts.Count > count)
        {
            _contacts.Remove(_contacts.Max!);
        }
    }

    private static int Compare(OwedContact one, OwedContact other)
    {
        var order = other.Next.Urgency.CompareTo(one.Next.Urgency);
        order = order == 0 ? Nullable.Compare(one.Pressing.ActBy, other.Pressing.ActBy) : order;
        return order == 0 ? string.CompareOrdinal(one.Request.Id, other.Request.Id) : order;
    }
}
