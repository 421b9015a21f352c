// readme: first plan
using NodaTime;
using ServicePolicy;
using static ServicePolicy.TimeLimit;
// readme: end

if (args is not ([] or ["en"] or ["fi"]))
{
    Console.Error.WriteLine($"Unknown arguments: {string.Join(' ', args)}");
    Console.Error.WriteLine("Usage: dotnet run --project samples/QuickStart [-- en|fi]");
    return 2;
}

// readme: first plan
var language = args is ["fi"] ? Language.Finnish : Language.English;
var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.FinlandWithEves).Build();
var policy = new ContactPolicy("standard", desk,
[
    new AcknowledgeDuty(within: Minutes(15)),
    new AnnounceWorkDuty(within: WorkingHours(4)),
    new EstimateDuty(within: WorkingDays(1)),
    new CorrectEstimateDuty(ahead: WorkingHours(2)),
    new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
    new AnswerDuty(within: WorkingHours(4)),
]);

// An email arrives on Friday at 15:50 in Helsinki. A receipt goes out by itself; then the customer writes again.
var received = Instant.FromUtc(2026, 11, 20, 13, 50);
var request = ServiceRequest.Received("R-1001", received, Channel.Email)
    .With(new ContactMade(received + Duration.FromMinutes(1), Channel.Email, Topics.Receipt, automatic: true))
    .With(new CustomerMessage(received + Duration.FromMinutes(30), Channel.Email, MessageKind.Question));

// It is now Monday, 09:00 in Helsinki.
var now = Instant.FromUtc(2026, 11, 23, 7, 0);
var plan = policy.Plan(request, now);
var next = plan.Next!;
Console.WriteLine($"{next.Topics} by {next.Channel}, by {next.ActBy.InZone(desk.Zone)}");
Console.WriteLine(plan.Explain().ToLine(language));
// readme: end

Console.WriteLine();

// readme: in words
Console.WriteLine($"{policy.Describe(language)}\n");         // the policy, for your web page
Console.WriteLine($"{plan.Explain().ToText(language)}\n");   // the plan, with its reasons

foreach (var contact in policy.Forecast(request, now, until: now + Duration.FromDays(7)))
{
    Console.WriteLine(contact.ToLine(language));             // the contacts to come, if nothing else happens
}

var waiting = new WaitStarted(now, WaitFor.Customer);
Console.WriteLine($"\n{policy.WhatIf(request, waiting).ToText(language)}\n"); // what a wait for the customer would change
Console.WriteLine(next.DraftMessage(language));              // a suggested message
// readme: end

Console.WriteLine();

// readme: many cases
var restored = ServiceRequest.Restore("R-1001", Channel.Email, new KnownFacts
{
    ReceivedAt = received,
    Told = [new ToldFact(Topics.Receipt, received + Duration.FromMinutes(1), Automatic: true)],
    UnansweredMessageAt = received + Duration.FromMinutes(30),
});

DueTimes due = policy.Due(restored, now);
Console.WriteLine($"{due.Key}: act by {due.ActBy}, look again at {due.RevisitAt}");
// readme: end

return 0;
