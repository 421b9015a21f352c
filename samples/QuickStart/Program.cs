// readme: first plan
using System.Globalization;
using NodaTime;
using ServicePolicy;
using static ServicePolicy.TimeLimit;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

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
Console.WriteLine($"{next.Topics} by {next.Channel}, by {next.ActBy.InZone(desk.Zone):ddd d MMM HH:mm}");
Console.WriteLine(next.Because[0].Explain());
// readme: end

Console.WriteLine();
Console.WriteLine("what            by (Helsinki)         urgency");
foreach (var owed in plan.Obligations)
{
    Console.WriteLine($"{owed.Topics,-14}  {owed.Deadline?.InZone(desk.Zone),-20:ddd d MMM HH:mm}  {owed.Urgency}");
}

Console.WriteLine();
Console.WriteLine($"Look again at {plan.RevisitAt?.InZone(desk.Zone):ddd d MMM HH:mm}.");
