// readme: first plan
using NodaTime;
using ServicePolicy;
using static ServicePolicy.TimeLimit;

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

// A request from a Friday afternoon, and what has happened since.
var received = Instant.FromUtc(2026, 11, 20, 13, 50);
var request = ServiceRequest.Received("R-1001", received, Channel.Email)
    .With(new ContactMade(received.Plus(Duration.FromMinutes(1)), Channel.Email, Topics.Receipt, automatic: true))
    .With(new CustomerMessage(received.Plus(Duration.FromMinutes(30)), Channel.Email, MessageKind.Question));

// What must this customer be told next, by when, in which window and channel, and why?
var now = Instant.FromUtc(2026, 11, 23, 7, 0);
ContactPlan plan = promise.Plan(request, now);
NextContact next = plan.Next!;
Console.WriteLine($"{next.Topics} by {next.Channel}, by {next.ActBy}");
Console.WriteLine(plan.Explain().ToLine(Language.English));
// readme: end

var language = args is ["--culture", var culture] ? Language.For(System.Globalization.CultureInfo.GetCultureInfo(culture)) : Language.English;

// readme: in words
Console.WriteLine(promise.Describe(language));
Console.WriteLine(plan.Explain().ToText(language));

foreach (var contact in promise.Forecast(request, now, now + Duration.FromDays(7)))
{
    Console.WriteLine(contact.ToLine(language));
}

Console.WriteLine(promise.WhatIf(request, new WaitStarted(now, WaitFor.Customer)).ToText(language));
Console.WriteLine(next.Draft(language));
// readme: end
