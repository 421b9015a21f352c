// readme: first plan
using NodaTime;
using ServicePolicy;
using ServicePolicy.CustomDuties;
using static ServicePolicy.TimeLimit;

var language = args is ["fi"] ? Language.Finnish : Language.English;

// The desk, and what it promises.
var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.FinlandWithEves).Build();

var promise = new ContactPolicy("standard", desk,
[
    new AcknowledgeDuty(within: Minutes(15)),
    new AnnounceWorkDuty(within: WorkingHours(4)),
    new EstimateDuty(within: WorkingDays(1)),
    new CorrectEstimateDuty(ahead: WorkingHours(2)),
    new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
    new AnswerDuty(within: WorkingHours(4)),
]);

// A request from a Friday afternoon (13:50 in UTC is 15:50 in Helsinki), and what has happened since.
var received = Instant.FromUtc(2026, 11, 20, 13, 50);
var request = ServiceRequest.Received("R-1001", received, Channel.Email)
    .With(new ContactMade(received.Plus(Duration.FromMinutes(1)), Channel.Email, Topics.Receipt, automatic: true))
    .With(new CustomerMessage(received.Plus(Duration.FromMinutes(30)), Channel.Email, MessageKind.Question));

// Monday, 09:00 in Helsinki: what must this customer be told next, by when, through which channel, and why?
var now = Instant.FromUtc(2026, 11, 23, 7, 0);
ContactPlan plan = promise.Plan(request, now);
NextContact next = plan.Next!;
Console.WriteLine($"{next.Topics} by {next.Channel}, by {next.ActBy.InZone(desk.Zone)}");
Console.WriteLine(plan.Explain().ToLine(language));
// readme: end

Console.WriteLine();

// readme: own duty
var orderPlaced = new Mark("shop.order-placed"); // a fact that only you know the meaning of
var contractCopy = Duty.From("ContractCopy", CustomTopic.Number(0), (in Situation now) =>
    now.Knows.Noted(orderPlaced) is { } placed ? now.Owe(placed.First, WorkingDays(3)) : Owed.Nothing);

var order = ServiceRequest.Received("R-7", received, Channel.Portal).With(new Noted(received + Duration.FromHours(1), orderPlaced));
Console.WriteLine(new ContactPolicy("shop", desk, [contractCopy]).Plan(order, now).Next?.Key);
// readme: end

Console.WriteLine();

// readme: in words
Console.WriteLine($"{promise.Describe(language)}\n");
Console.WriteLine($"{plan.Explain().ToText(language)}\n");

foreach (var contact in promise.Forecast(request, now, now + Duration.FromDays(7)))
{
    Console.WriteLine(contact.ToLine(language));
}

Console.WriteLine($"\n{promise.WhatIf(request, new WaitStarted(now, WaitFor.Customer)).ToText(language)}\n");
Console.WriteLine(next.DraftMessage(language));
// readme: end

Console.WriteLine();

// readme: many cases
var restored = ServiceRequest.Restore("R-1001", Channel.Email, new KnownFacts
{
    ReceivedAt = received,
    Told = [new ToldFact(Topics.Receipt, received + Duration.FromMinutes(1), Automatic: true)], // a column that is empty: null
    UnansweredMessageAt = received + Duration.FromMinutes(30),
});

DueTimes due = promise.Due(restored, now);
Console.WriteLine($"{due.Key}: act by {due.ActBy}, look again at {due.RevisitAt}");
// readme: end
