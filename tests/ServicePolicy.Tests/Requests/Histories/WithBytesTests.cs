using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Requests;

[Collection(Alone.Name)]
public sealed class WithBytesTests
{
    private const int Added = 1_000;

    /// <summary>A copied list would cost 2,080 bytes an event behind 256.</summary>
    [Fact]
    public void With_AThousandEvents_CostTheSameBytesBehindEightAndBehindManyMore()
    {
        _ = BytesBehind(8);
        _ = BytesBehind(256);

        var behindFew = BytesBehind(8);
        BytesBehind(256).ShouldBe(behindFew);
        BytesBehind(4_096).ShouldBe(behindFew);
    }

    private static long BytesBehind(int count)
    {
        var request = ServiceRequest.Received("R-1", Iso.At("2026-11-20T07:00Z"), Channel.Email).With(Facts(0, count));
        var facts = Facts(count, Added);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var fact in facts)
        {
            request = request.With(fact);
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        request.GetEvents().Count.ShouldBe(count + Added);
        return bytes;
    }

    private static RequestEvent[] Facts(int from, int count) =>
        [.. Enumerable.Range(from, count).Select(number => Fact(number, Iso.At("2026-11-20T07:00Z") + Duration.FromMinutes(number + 1)))];

    private static RequestEvent Fact(int number, Instant at) => (number % 4) switch
    {
        0 => new CustomerMessage(at, Channel.Email, MessageKind.Question),
        1 => new ContactMade(at, Channel.Email, Topics.Answer),
        2 => new ContactMade(at, Channel.Email, Topics.Receipt, automatic: true),
        _ => new ContactMade(at, Channel.Phone, Topics.Progress),
    };
}
