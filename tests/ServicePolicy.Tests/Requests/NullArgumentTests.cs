using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Requests;

/// <summary>Null where a value is needed is refused by the name of the parameter; in a list, by the position.</summary>
public sealed class NullArgumentTests
{
    private static readonly Instant At = Iso.At("2026-11-23T09:00Z");
    private static readonly Instant Later = At + Duration.FromHours(1);
    private static readonly ServiceRequest Request = ServiceRequest.Received("R-1", At, Channel.Email);

    public static TheoryData<string, string> Members => new()
    {
        { "id", "id" },
        { "channel's name", "name" },
        { "mark's name", "name" },
        { "mark", "mark" },
        { "mark of facts", "Mark" },
        { "newer brief", "newer" },
        { "channel asked about", "channel" },
        { "events", "events" },
        { "facts", "facts" },
        { "row", "knows" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void Members_Null_NameTheParameter(string member, string parameter)
    {
        Action asking = member switch
        {
            "id" => () => ServiceRequest.Received(null!, At, Channel.Email),
            "channel's name" => () => Channel.Named(null!),
            "mark's name" => () => _ = new Mark(null!),
            "mark" => () => Request.Knows.Noted(null!),
            "mark of facts" => () => _ = new MarkFacts(null!, At, At),
            "newer brief" => () => Brief.Empty.With(null!),
            "channel asked about" => () => ContactPreferences.Unknown.Allows(null!),
            "events" => () => ServiceRequest.Import("R-1", At, Channel.Email, null!),
            "facts" => () => Request.With((RequestEvent[])null!),
            _ => () => ServiceRequest.Restore("R-1", Channel.Email, null!),
        };

        Should.Throw<ArgumentNullException>(asking).ParamName.ShouldBe(parameter);
    }

    public static TheoryData<string, string> Lists => new()
    {
        { "events", "events" },
        { "facts", "facts" },
        { "never", "never" },
        { "tags", "tags" },
        { "Call", "Call" },
        { "Appointments", "Appointments" },
        { "Marks", "Marks" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_WithNull_SayThePosition(string list, string parameter)
    {
        Action asking = list switch
        {
            "events" => () => ServiceRequest.Import("R-1", At, Channel.Email, [new RequestResolved(At), null!]),
            "facts" => () => Request.With(new RequestResolved(At), null!),
            "never" => () => _ = new ContactPreferences(never: [Channel.Phone, null!]),
            "tags" => () => _ = new RequestTraits(tags: ["vip", null!]),
            "Call" => () => Restore(new KnownFacts { ReceivedAt = At, Call = [CallStep.Asked(At), null!] }),
            "Appointments" => () => Restore(new KnownFacts { ReceivedAt = At, Appointments = [new AgreedTime(Later, At), null!] }),
            _ => () => Restore(new KnownFacts { ReceivedAt = At, Marks = [new MarkFacts(new Mark("one"), At, At), null!] }),
        };

        var error = Should.Throw<ArgumentException>(asking);

        error.ParamName.ShouldBe(parameter);
        error.Message.ShouldContain("position 1");
    }

    [Fact]
    public void Restore_ListThatIsNull_NamesTheColumn() =>
        Should.Throw<ArgumentException>(() => Restore(new KnownFacts { ReceivedAt = At, Told = null! })).ParamName.ShouldBe("Told");

    [Fact]
    public void Operators_Null_ComesBeforeEveryEvent()
    {
        RequestEvent? none = null;
        RequestEvent? other = null;
        RequestEvent one = new RequestResolved(At);

        (none < one).ShouldBeTrue();
        (none >= one).ShouldBeFalse();
        (one > none).ShouldBeTrue();
        (one <= none).ShouldBeFalse();
        (none <= other && none >= other).ShouldBeTrue();
        (none < other || none > other).ShouldBeFalse();
    }

    private static void Restore(KnownFacts row) => ServiceRequest.Restore("R-1", Channel.Email, row);
}
