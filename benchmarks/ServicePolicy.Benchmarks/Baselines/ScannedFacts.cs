namespace ServicePolicy.Benchmarks;

/// <summary>
/// What the six deadlines need of a history, found by a plain scan of its events: the columns that a hand-written program keeps.
/// </summary>
internal struct ScannedFacts
{
    public Instant ReceivedAt;
    public Instant? FirstContact;
    public Instant? ReceiptTold;
    public Instant? LastByPerson;
    public Instant? WorkTold;
    public Instant? EstimateTold;
    public Instant? EstimateBy;
    public Instant? Unanswered;

    private const Topics Work = Topics.WorkStarted | Topics.Progress | Topics.Estimate | Topics.Resolution;

    public static ScannedFacts Of(Instant receivedAt, RequestEvent[] events)
    {
        var facts = new ScannedFacts { ReceivedAt = receivedAt };
        foreach (var fact in events)
        {
            if (fact is ContactMade contact)
            {
                facts.Tell(contact);
            }
            else if (fact is CustomerMessage { ExpectsAnswer: true })
            {
                facts.Unanswered ??= fact.At;
            }
        }

        return facts;
    }

    private void Tell(ContactMade contact)
    {
        FirstContact ??= contact.At;
        if (contact.Estimate is { } estimate)
        {
            (EstimateTold, EstimateBy) = (contact.At, estimate.By);
        }

        if (contact.Automatic)
        {
            ReceiptTold = (contact.Told & Topics.Receipt) != 0 ? contact.At : ReceiptTold;
            return;
        }

        LastByPerson = contact.At;
        WorkTold = (contact.Told & Work) != 0 ? contact.At : WorkTold;
        Unanswered = (contact.Told & TopicGroups.Substance) != 0 ? null : Unanswered;
    }
}
