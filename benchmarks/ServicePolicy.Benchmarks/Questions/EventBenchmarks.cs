using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>Adding an event to a request: what it costs must not grow with the history.</summary>
[MemoryDiagnoser]
public class EventBenchmarks
{
    private ServiceRequest[] _requests = [];
    private RequestEvent[] _next = [];

    /// <summary>The number of events in each history.</summary>
    [Params(8, 256)]
    public int Events { get; set; }

    /// <summary>Makes the requests, and what happens next: a question, an answer, a receipt, a word of progress.</summary>
    [GlobalSetup]
    public void Prepare() => Ask(Case.Some(Desk.Inputs, Events));

    /// <summary>Chooses the requests to measure.</summary>
    internal void Ask(Case[] cases)
    {
        _requests = [.. cases.Select(one => one.Request)];
        _next = [.. cases.Select((one, i) => Next(i, one.Now))];
    }

    /// <summary>The request with one event more.</summary>
    [Benchmark(OperationsPerInvoke = Desk.Inputs)]
    public long With()
    {
        var sum = 0L;
        for (var i = 0; i < _requests.Length; i++)
        {
            sum += _requests[i].With(_next[i]).OpenedByDesk ? 1 : 0;
        }

        return sum;
    }

    private static RequestEvent Next(int number, Instant at) => (number % 4) switch
    {
        0 => new CustomerMessage(at, Channel.Email, MessageKind.Question),
        1 => new ContactMade(at, Channel.Email, Topics.Answer),
        2 => new ContactMade(at, Channel.Email, Topics.Receipt, automatic: true),
        _ => new ContactMade(at, Channel.Phone, Topics.Progress),
    };
}
