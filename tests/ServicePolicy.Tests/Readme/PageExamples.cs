using System.Globalization;
using System.Reflection;
using System.Resources;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Readme;

/// <summary>Examples of pages that continue the README's example; what each prints is compared with its page.</summary>
internal static class PageExamples
{
    private static readonly WorkingCalendar Desk =
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.FinlandWithEves).Build();

    private static readonly ContactPolicy Policy = new("standard", Desk,
    [
        new AcknowledgeDuty(within: Minutes(15)),
        new AnnounceWorkDuty(within: WorkingHours(4)),
        new EstimateDuty(within: WorkingDays(1)),
        new CorrectEstimateDuty(ahead: WorkingHours(2)),
        new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
        new AnswerDuty(within: WorkingHours(4)),
    ]);

    private static readonly Instant Received = Instant.FromUtc(2026, 11, 20, 13, 50);
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 7, 0);
    private static readonly ServiceRequest Request = ServiceRequest.Received("R-1001", Received, Channel.Email)
        .With(new ContactMade(Received + Duration.FromMinutes(1), Channel.Email, Topics.Receipt, automatic: true))
        .With(new CustomerMessage(Received + Duration.FromMinutes(30), Channel.Email, MessageKind.Question));

    /// <summary>The plan that the README prints and draws.</summary>
    public static ContactPlan Plan => Policy.Plan(Request, Now);

    public static DateTimeZone Zone => Desk.Zone;

    public static void Run()
    {
        OwnDuty(Desk, Received, Now);
        WhichPolicy(Policy, Desk, Request, Now);
        CheckEstimate(Policy, Desk, Request, Now);
        Texts(Plan.Next!);
    }

    private static void OwnDuty(WorkingCalendar desk, Instant received, Instant now)
    {
        // readme: own duty
        var orderPlaced = new Mark("shop.order-placed"); // a fact whose meaning only your program knows
        var contractCopy = Duty.From("ContractCopy", CustomTopic.Number(0), (in Situation now) =>
            now.Knows.Noted(orderPlaced) is { } placed ? now.Owe(placed.First, WorkingDays(3)) : Owed.Nothing);

        var order = ServiceRequest.Received("R-7", received, Channel.Portal)
            .With(new Noted(received + Duration.FromHours(1), orderPlaced));
        Console.WriteLine(new ContactPolicy("shop", desk, [contractCopy]).Plan(order, now).Next?.Key);
        // readme: end
    }

    private static void WhichPolicy(ContactPolicy policy, WorkingCalendar desk, ServiceRequest request, Instant now)
    {
        // readme: which policy
        var urgent = policy.WithName("urgent").WithDuty(new AnswerDuty(within: WorkingHours(1)));
        var catalog = new PolicyCatalog(policy, [new PolicyRule("first-priority", urgent, priority: "1")]);

        var reclassified = request.With(new Reclassified(now, new RequestTraits(priority: "1")));
        var answer = catalog.Plan(reclassified, now).Obligations.Single(owed => owed.Duty is AnswerDuty);
        Console.WriteLine($"{catalog.Choose(request, now).Policy.Name}, then {catalog.Choose(reclassified, now).Policy.Name}");
        Console.WriteLine($"an answer by {answer.Deadline?.InZone(desk.Zone):HH:mm}");
        // readme: end
    }

    private static void CheckEstimate(ContactPolicy policy, WorkingCalendar desk, ServiceRequest request, Instant now)
    {
        // readme: check estimate
        var saturday = Instant.FromUtc(2026, 11, 28, 10, 0);
        EstimateCheck check = policy.Check(new Estimate(saturday), request, now);
        Console.WriteLine($"{check.Doubts}; correct it by {check.CorrectBy}");
        // readme: end
    }

    private static void Texts(NextContact next)
    {
        // readme: own texts
        var ours = Language.English.With(new ResourceManager("MyApp.MyTexts", Assembly.GetExecutingAssembly()));
        Console.WriteLine(next.DraftMessage(ours));
        // readme: end

        // readme: own language
        var swedish = Language.From("sv", new ResourceManager("MyApp.Swedish", Assembly.GetExecutingAssembly()));
        Console.WriteLine(Language.For(CultureInfo.GetCultureInfo("sv-FI"), swedish).Tag);
        // readme: end
    }
}
