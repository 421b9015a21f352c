using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Readme;

/// <summary>The README's examples, compiled; what each prints is compared with what the README says it prints.</summary>
internal static class ReadmeExamples
{
    public static void OwnDuty(TextWriter console)
    {
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Build();
        var received = Instant.FromUtc(2026, 11, 23, 7, 0);

        // readme: own duty
        var orderPlaced = new Mark("shop.order-placed");
        var policy = new ContactPolicy("shop", desk, [new ContractCopyDuty(orderPlaced, WorkingDays(3))]);

        var order = ServiceRequest.Received("R-7", received, Channel.Portal)
            .With(new Noted(received + Duration.FromHours(1), orderPlaced));

        console.WriteLine(policy.Plan(order, received + Duration.FromHours(2)).Next?.Key);
        // readme: end
    }

    public static void ManyCases(TextWriter console)
    {
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Build();
        var promise = new ContactPolicy("standard", desk, [new AcknowledgeDuty(Minutes(15)), new AnswerDuty(WorkingHours(4))]);
        var now = Instant.FromUtc(2026, 11, 23, 8, 0);
        var rows = new[] { (Id: "R-1", ReceivedAt: now - Duration.FromHours(3), ReceiptSentAt: (Instant?)now - Duration.FromHours(2), AskedAt: (Instant?)now - Duration.FromHours(1)) };

        // readme: many cases
        foreach (var row in rows)
        {
            var request = ServiceRequest.Restore(row.Id, Channel.Email, new KnownFacts
            {
                ReceivedAt = row.ReceivedAt,
                Told = [new ToldFact(Topics.Receipt, row.ReceiptSentAt, Automatic: true)],
                UnansweredMessageAt = row.AskedAt,
            });

            DueTimes due = promise.Due(request, now);
            console.WriteLine($"{due.Key}: act by {due.ActBy}, look again at {due.RevisitAt}");
        }
        // readme: end
    }
}

// readme: contract copy
/// <summary>A copy of the contract, within some days of the order.</summary>
public sealed record ContractCopyDuty(Mark Order, TimeLimit Within) : Duty("ContractCopy", TopicsExtensions.Host(0))
{
    public override DutyLife Life => DutyLife.UntilClosed;

    public override Owed Owes(in Situation now) =>
        now.Knows.Noted(Order) is { } ordered ? now.Owe(ordered.First, Within) : Owed.Nothing;
}
// readme: end
