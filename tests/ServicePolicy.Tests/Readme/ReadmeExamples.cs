using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Readme;

/// <summary>The README's examples, compiled; what each prints is compared with what the README says it prints.</summary>
internal static class ReadmeExamples
{
    public static void OwnDuty()
    {
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Build();
        var received = Instant.FromUtc(2026, 11, 23, 7, 0);

        // readme: own duty
        var orderPlaced = new Mark("shop.order-placed");
        var policy = new ContactPolicy("shop", desk, [new ContractCopyDuty(orderPlaced, WorkingDays(3))]);

        var order = ServiceRequest.Received("R-7", received, Channel.Portal)
            .With(new Noted(received + Duration.FromHours(1), orderPlaced));

        Console.WriteLine(policy.Plan(order, received + Duration.FromHours(2)).Next?.Key);
        // readme: end
    }

    public static void HostApp()
    {
        var readme = File.ReadAllText(Support.Repository.PathTo("README.md"));
        var json = readme.Split("```json\n")[1].Split("```")[0];
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)));
        var received = Instant.FromUtc(2026, 11, 23, 7, 0);
        var request = ServiceRequest.Received("R-1", received, Channel.Email);

        // readme: host app
        builder.Services.AddServicePolicy().BindConfiguration("ServicePolicy");
        using var host = builder.Build();
        host.Start(); // refuses promises that are wrong or cannot be kept, all at once, each with its path

        var engine = host.Services.GetRequiredService<IPolicyEngine>();
        Console.WriteLine(engine.Plan(request, received).Next?.Key);
        // readme: end
    }

    public static void ManyCases()
    {
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Build();
        var promise = new ContactPolicy("standard", desk, [new AcknowledgeDuty(Minutes(15)), new AnswerDuty(WorkingHours(4))]);
        var now = Instant.FromUtc(2026, 11, 23, 8, 0);
        CaseRow[] rows = [new("R-1", now - Duration.FromHours(3), now - Duration.FromHours(2), now - Duration.FromHours(1))];

        // readme: many cases
        foreach (CaseRow row in rows) // those with revisit_at <= now, and those with a new event
        {
            var request = ServiceRequest.Restore(row.Id, Channel.Email, new KnownFacts
            {
                ReceivedAt = row.ReceivedAt,
                Told = [new ToldFact(Topics.Receipt, row.ReceiptSentAt, Automatic: true)],
                UnansweredMessageAt = row.AskedAt,
            });

            DueTimes due = promise.Due(request, now);
            Console.WriteLine($"{due.Key}: act by {due.ActBy}, look again at {due.RevisitAt}");
        }
        // readme: end
    }
}

internal sealed record CaseRow(string Id, Instant ReceivedAt, Instant? ReceiptSentAt, Instant? AskedAt);

// readme: contract copy
/// <summary>A copy of the contract, within some days of the order.</summary>
public sealed record ContractCopyDuty(Mark Order, TimeLimit Within) : Duty("ContractCopy", TopicsExtensions.Host(0))
{
    public override DutyLife Life => DutyLife.UntilClosed;

    public override Owed Owes(in Situation now) =>
        now.Knows.Noted(Order) is { } ordered ? now.Owe(ordered.First, Within) : Owed.Nothing;
}
// readme: end
