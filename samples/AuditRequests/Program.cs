using NodaTime;
using ServicePolicy;
using ServicePolicy.Auditing;
using static ServicePolicy.TimeLimit;

// The desk's hours and its policy.
var desk = WorkingCalendar.In("Europe/London").Open("Mon-Fri 08:00-16:00").Build();
var policy = new ContactPolicy("standard", desk,
[
    new AcknowledgeDuty(within: Minutes(15)),
    new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
    new AnswerDuty(within: WorkingHours(4)),
]);

// Two requests and what happened to them. A CRM reads this from its tables.
var answeredInTime = ServiceRequest.Received("R-1", At(23, 9, 0), Channel.Email)
    .With(new ContactMade(At(23, 9, 1), Channel.Email, Topics.Receipt, automatic: true))
    .With(new CustomerMessage(At(23, 10, 0), Channel.Email, MessageKind.Question))
    .With(new ContactMade(At(23, 13, 30), Channel.Email, Topics.Answer))
    .With(new ContactMade(At(24, 15, 0), Channel.Email, Topics.Resolution));
var answeredLate = ServiceRequest.Received("R-2", At(23, 9, 0), Channel.Email)
    .With(new ContactMade(At(23, 9, 1), Channel.Email, Topics.Receipt, automatic: true))
    .With(new CustomerMessage(At(23, 14, 0), Channel.Email, MessageKind.Question))
    .With(new ContactMade(At(24, 11, 30), Channel.Email, Topics.Answer));

// One request: when was each contact due, and was it made in time?
var until = At(27, 16, 0);
foreach (var outcome in policy.Audit(answeredLate, until).Outcomes)
{
    var late = outcome.Lateness > Duration.Zero ? $", late by {outcome.WorkingLateness.TotalHours} working hours" : "";
    Console.WriteLine($"{outcome.Duty.Name}: due {outcome.Deadline}, {outcome.Verdict}{late}");
}

// All requests: how often was each duty kept?
var scorecard = Scorecard.Of(new[] { answeredInTime, answeredLate }.Select(request => policy.Audit(request, until)));
foreach (var duty in policy.Duties)
{
    if (scorecard.Total.Duty(duty.Name)?.KeptShare is { } kept)
    {
        Console.WriteLine($"{duty.Name}: kept {kept.Part} of {kept.Whole} times");
    }
}

static Instant At(int day, int hour, int minute) => Instant.FromUtc(2026, 11, day, hour, minute);
