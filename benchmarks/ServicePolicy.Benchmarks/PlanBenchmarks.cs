using BenchmarkDotNet.Attributes;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Benchmarks;

/// <summary>Planning under six duties and under all eighteen, behind a short history, a long one, and a row, over distinct requests.</summary>
[MemoryDiagnoser]
[MinColumn]
public class PlanBenchmarks
{
    private const int Requests = 1_024;
    private const int Recent = 8;

    private static readonly Instant Epoch = Instant.FromUtc(2026, 11, 2, 6, 0);

    private static readonly Duty[] AllDuties =
    [
        new AcknowledgeDuty(within: Minutes(15)),
        new AnnounceWorkDuty(within: WorkingHours(4)),
        new EstimateDuty(within: WorkingDays(1)),
        new CorrectEstimateDuty(ahead: WorkingHours(2)),
        new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
        new AnswerDuty(within: WorkingHours(4)),
        new ClarifyDuty(within: WorkingHours(4), BriefParts.What),
        new CallbackDuty(within: WorkingDays(1)),
        new CallbackOfferDuty(within: WorkingDays(1)),
        new AppointmentDuty(),
        new AppointmentReminderDuty(ahead: Hours(3)),
        new CheckInDuty(every: WorkingDays(2), times: 2),
        new ClosingNoticeDuty(within: WorkingDays(2), times: 2),
        new HandoverDuty(within: WorkingHours(4)),
        new RecoveryDuty(within: WorkingHours(4)),
        new ResolutionDuty(within: WorkingHours(1)),
        new OutcomeDuty(after: WorkingDays(1), within: WorkingDays(2)),
        new FeedbackDuty(after: WorkingDays(2), within: WorkingDays(4)),
    ];

    private readonly ServiceRequest[] _requests = new ServiceRequest[Requests];
    private readonly ServiceRequest[] _restored = new ServiceRequest[Requests];
    private readonly Instant[] _now = new Instant[Requests];
    private ContactPolicy _promise = null!;

    /// <summary>How many events each history has; the last eight are of the same kinds.</summary>
    [Params(8, 256)]
    public int Events { get; set; }

    /// <summary>How many duties the promise has: the first six, or all.</summary>
    [Params(6, 18)]
    public int Duties { get; set; }

    /// <summary>Makes the requests.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.Finland).Build();
        _promise = new ContactPolicy(
            "standard",
            desk,
            AllDuties.Take(Duties));

        var random = new Random(20261122);
        for (var i = 0; i < Requests; i++)
        {
            var request = ServiceRequest.Received(
                $"R-{i}", Epoch + Duration.FromMinutes(random.Next(7 * 24 * 60)), Channel.Email, brief: new Brief(what: "a new key"));
            var at = request.ReceivedAt;
            for (var number = Recent - Events; number < Recent; number++)
            {
                at += Duration.FromMinutes(random.Next(1, 60));
                request = request.With(Fact(number, at));
            }

            _requests[i] = request;
            _restored[i] = ServiceRequest.Restore(request.Id, request.Channel, KnownFacts.Of(request));
            _now[i] = at + Duration.FromMinutes(random.Next(24 * 60));
        }
    }

    /// <summary>The plan, behind the history.</summary>
    [Benchmark(OperationsPerInvoke = Requests)]
    public int Plan() => Plan(_requests);

    /// <summary>The due times, behind the history.</summary>
    [Benchmark(OperationsPerInvoke = Requests)]
    public long Due() => Due(_requests);

    /// <summary>The plan of the same request from its row.</summary>
    [Benchmark(OperationsPerInvoke = Requests)]
    public int PlanRestored() => Plan(_restored);

    /// <summary>The due times of the same request from its row.</summary>
    [Benchmark(OperationsPerInvoke = Requests)]
    public long DueRestored() => Due(_restored);

    private static RequestEvent Fact(int number, Instant at) => number switch
    {
        0 => new ContactMade(at, Channel.Email, Topics.Receipt, automatic: true),
        1 => new ContactMade(at, Channel.Email, Topics.WorkStarted),
        2 => new ContactMade(at, Channel.Phone, Topics.Estimate, estimate: new Estimate(at + Duration.FromDays(3))),
        3 => new CustomerMessage(at, Channel.Email, MessageKind.Question),
        4 => new ContactMade(at, Channel.Email, Topics.Answer),
        5 => new HandedOver(at, "field"),
        6 => new ContactMade(at, Channel.Email, Topics.Progress),
        7 => new CustomerMessage(at, Channel.Email, MessageKind.Question),
        _ when number % 2 == 0 => new CustomerMessage(at, Channel.Email, MessageKind.Question),
        _ => new ContactMade(at, Channel.Email, Topics.Answer),
    };

    private int Plan(ServiceRequest[] requests)
    {
        var count = 0;
        for (var i = 0; i < requests.Length; i++)
        {
            count += _promise.Plan(requests[i], _now[i]).Obligations.Count;
        }

        return count;
    }

    private long Due(ServiceRequest[] requests)
    {
        var sum = 0L;
        for (var i = 0; i < requests.Length; i++)
        {
            sum += _promise.Due(requests[i], _now[i]).ActBy is { } actBy ? actBy.ToUnixTimeTicks() : 0;
        }

        return sum;
    }
}
