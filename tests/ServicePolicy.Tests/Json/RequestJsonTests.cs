using System.Globalization;
using System.Text.Json;

namespace ServicePolicy.Tests.Json;

/// <summary>Requests as JSON.</summary>
public sealed class RequestJsonTests
{
    private static readonly Instant Received = Instant.FromUtc(2026, 11, 20, 13, 50);

    private static readonly ServiceRequest Request = ServiceRequest
        .Received(
            "R-1", Received, new Channel("Kiosk", interrupts: true),
            new ContactPreferences(
                WorkingCalendar.In("Europe/Stockholm").Open("Mon-Fri 17:00-20:00").Closed(HolidaySets.Sweden)
                    .Closed(new LocalDate(2026, 12, 31))
                    .Closed(new HolidaySet("Our days", HolidayRule.Fixed(1, 2), HolidayRule.Easter(-3)))
                    .OpenOn(new LocalDate(2026, 12, 30), "closed").Build(),
                Channel.Phone, [Channel.Sms], culture: CultureInfo.GetCultureInfo("fi-FI")),
            new RequestTraits("order", "1", "web", ["b", "a"]), new Brief(what: "A chair"), takenLive: true, openedByDesk: true)
        .With(
            new ContactMade(
                Received + Duration.FromMinutes(1),
                Channel.Email,
                Topics.Receipt | CustomTopic.Number(3),
                automatic: true,
                new Estimate(Received + Duration.FromDays(2), Received + Duration.FromDays(1)),
                Received + Duration.FromHours(3),
                "m1"),
            new CallbackRequested(
                Received + Duration.FromMinutes(2),
                Channel.Portal,
                [new Interval(Received + Duration.FromHours(24), Received + Duration.FromHours(26))]),
            new FeedbackReceived(Received + Duration.FromMinutes(3), 4.5, praise: true),
            new Noted(Received + Duration.FromMinutes(4), new Mark("shop.order-placed"), Received),
            new Reclassified(Received + Duration.FromMinutes(5) + Duration.FromTicks(10), new RequestTraits("return")));

    [Fact]
    public void Request_WithAllItCanHold_IsReadBackEqual() =>
        ServicePolicyJson.ReadRequest(ServicePolicyJson.WriteRequest(Request)).ShouldBe(Request);

    [Fact]
    public void Request_OfADirtyHistory_IsReadBackEqual()
    {
        var import = ServiceRequest.Import("R-2", Received, Channel.Email,
        [
            new CustomerMessage(Received - Duration.FromDays(1), Channel.Email, MessageKind.Question),
            ContactMade.FromLog(Received + Duration.FromDays(1), Channel.Email, Topics.Progress, estimate: new Estimate(Received)),
            new ContactFailed(Received + Duration.FromDays(2), Channel.Email, ContactFailure.Bounced, "unknown"),
        ]);

        ServicePolicyJson.ReadRequest(ServicePolicyJson.WriteRequest(import.Request)).ShouldBe(import.Request);
    }

    [Fact]
    public void ReadRequest_WithPropertiesInAnyOrder_IsTheSame()
    {
        var json =
            """
            {
              "events": [{ "at": "2026-11-20T15:51:00+02:00", "kind": "Question", "type": "CustomerMessage", "channel": "Email" }],
              "channel": "Email",
              "receivedAt": "2026-11-20T13:50:00Z",
              "id": "R",
              "schemaVersion": 1
            }
            """;

        ServicePolicyJson.ReadRequest(json).ShouldBe(
            ServiceRequest.Received("R", Received, Channel.Email)
                .With(new CustomerMessage(Received + Duration.FromMinutes(1), Channel.Email, MessageKind.Question)));
    }

    [Fact]
    public void WriteRequest_OfASmallOne_IsReadable()
    {
        var request = ServiceRequest.Received("R", Received, Channel.Email)
            .With(new ContactMade(Received + Duration.FromMinutes(1), Channel.Email, Topics.Receipt, automatic: true));

        ServicePolicyJson.WriteRequest(request).ShouldBe(
            """{"schemaVersion":1,"id":"R","receivedAt":"2026-11-20T13:50:00Z","channel":"Email","events":["""
            + """{"type":"ContactMade","at":"2026-11-20T13:51:00Z","channel":"Email","told":["Receipt"],"automatic":true}]}""");
    }

    [Theory]
    [InlineData(
        "\"type\": \"ContactMad\"", "Unknown event type 'ContactMad'. Known event types: ContactMade, ContactFailed", "$.events[0]")]
    [InlineData("\"at\": \"yesterday\"", "'yesterday' is not an instant", "$.events[0].at")]
    [InlineData("\"at\": \"2026-02-30T00:00:00Z\"", "is not an instant", "$.events[0].at")]
    [InlineData("\"at\": \"99999-01-01T00:00:00Z\"", "is not an instant", "$.events[0].at")]
    [InlineData(
        "\"at\": 1763646600", """Expected an instant in ISO 8601, such as "2026-11-20T13:50:00Z", but found a number.""", "$.events[0].at")]
    [InlineData(
        "\"kind\": \"Question?\"",
        "Unknown value 'Question?'. Allowed values: Question, Information, Complaint, Thanks.",
        "$.events[0].kind")]
    [InlineData("\"kind\": 0", "Expected one of Question, Information, Complaint, Thanks but found a number.", "$.events[0].kind")]
    [InlineData("\"channel\": \"e mail\"", "letters, digits", "$.events[0].channel")]
    [InlineData("\"chanel\": \"Email\"", "Unknown property 'chanel'. Known properties: at, automatic,", "$.events[0].chanel")]
    [InlineData("\"told\": [\"Reciept\"]", "Unknown topic 'Reciept'. Known topics: Receipt", "$.events[0].told")]
    [InlineData(
        "\"told\": \"Receipt\"", """Expected a list of topics, such as ["Receipt", "Estimate"], but found text.""", "$.events[0].told")]
    [InlineData("\"windows\": [{ \"end\": \"2026-11-21T00:00:00Z\" }]", "'start' is missing.", "$.events[0].windows[0]")]
    [InlineData(
        "\"until\": \"2026-11-01T00:00:00Z\", \"type\": \"WaitStarted\", \"party\": \"Customer\"",
        "must end after it begins",
        "$.events[0]")]
    [InlineData("\"type\": \"WaitStarted\"", "'party' is missing", "$.events[0]")]
    [InlineData("\"type\": \"AppointmentAgreed\"", "'time' is missing", "$.events[0]")]
    public void ReadRequest_OfAWrongEvent_NamesItAndItsPath(string piece, string message, string path)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["type"] = "\"type\": \"CustomerMessage\"",
            ["at"] = "\"at\": \"2026-11-20T13:51:00Z\"",
            ["channel"] = "\"channel\": \"Email\"",
            ["kind"] = "\"kind\": \"Question\"",
        };
        foreach (var name in properties.Keys.Where(name => piece.Contains($"\"{name}\":", StringComparison.Ordinal)).ToList())
        {
            properties.Remove(name);
        }

        var fact = string.Join(", ", properties.Values.Append(piece));
        var json = $$"""{ "id": "R", "receivedAt": "2026-11-20T13:50:00Z", "channel": "Email", "events": [{ {{fact}} }] }""";

        var error = Should.Throw<JsonException>(() => ServicePolicyJson.ReadRequest(json));

        error.Message.ShouldContain(message);
        error.Message.ShouldContain($"Path: {path}");
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("{ }", "'id' and 'channel' are missing. Path: $, line 1.")]
    [InlineData("""{ "id": 3 }""", "Expected text but found a number. Path: $.id, line 1.")]
    [InlineData(
        """{ "id": "R", "channel": { "nam": "Bot" } }""",
        "Unknown property 'nam'. Known properties: interrupts, isLive, name. Path: $.channel.nam, line 1.")]
    [InlineData(
        """{ "id": "R", "channel": "Email", "takenLive": "yes" }""",
        "Expected true or false but found text. Path: $.takenLive, line 1.")]
    [InlineData("{ \"id\": \"R\", \"channel\": \"Email\",\n\"events\": [{ }] }", "missing. Path: $.events[0], line 2.")]
    [InlineData("""{ "id": "", "receivedAt": "2026-11-20T13:50:00Z", "channel": "Email" }""", "must not be empty")]
    [InlineData("""{ "id": "R", "channel": "Email" }""", "'receivedAt' is missing")]
    [InlineData(
        """{ "schemaVersion": 2, "id": "R", "receivedAt": "2026-11-20T13:50:00Z", "channel": "Email" }""",
        "Unknown schemaVersion 2. The only known version is 1.")]
    [InlineData(
        """{ "id": "R", "receivedAt": "2026-11-20T13:50:00Z", "channel": "Email", "events": [null] }""",
        "The list 'events' contains null.")]
    [InlineData("""{ "id": "R", "channel": "Email", "row": { "receivedAt": "2026-11-20T13:50:00Z", "told": null } }""", "null")]
    [InlineData("""{ "id": "R", "channel": "Email", "row": { "receivedAt": "2026-11-20T13:50:00Z", "call": [null] } }""", "null")]
    [InlineData("""{ "id": "R", "channel": "Email", "row": { } }""", "ReceivedAt is missing")]
    [InlineData(
        """{ "id": "R", "receivedAt": "2026-11-20T13:50:00Z", "channel": "Email", "preferences": """
            + """{ "hours": { "zone": "Moon", "open": "always" } } }""",
        "Unknown time zone 'Moon'")]
    [InlineData(
        """{ "id": "R", "receivedAt": "2026-11-20T13:50:00Z", "channel": "Email", "preferences": { "never": [null] } }""",
        "The list 'never' contains null.")]
    [InlineData(
        """{ "id": "R", "receivedAt": "2026-11-20T13:50:00Z", "channel": "Email", "events": ["""
            + """{"type":"RequestClosed","at":"2026-11-22T00:00:00Z"},{"type":"RequestClosed","at":"2026-11-21T00:00:00Z"}] }""",
        "OutOfOrder")]
    public void ReadRequest_OfOtherJson_SaysWhatIsWrong(string json, string message) =>
        Should.Throw<JsonException>(() => ServicePolicyJson.ReadRequest(json)).Message.ShouldContain(message);

    [Fact]
    public void ReadRequest_OfTruncatedText_ThrowsWhereverItIsCut()
    {
        var json = ServicePolicyJson.WriteRequest(Request);
        for (var length = 0; length < json.Length; length++)
        {
            Should.Throw<JsonException>(() => ServicePolicyJson.ReadRequest(json[..length]))
                .Message.ShouldStartWith("The text ends too early. Expected next: ");
        }
    }

    [Fact]
    public void ReadRequest_OfTenMegabytesOfNesting_IsRefused() =>
        Should.Throw<JsonException>(() => ServicePolicyJson.ReadRequest(string.Concat(Enumerable.Repeat("{\"row\":", 1_400_000))))
            .Message.ShouldContain("depth");

    [Fact]
    public void WriteRequest_OfHoursThatOnlyCodeKnows_SaysSo()
    {
        var hours = WorkingCalendar.In("UTC").Open("Mon-Fri 08:00-16:00").Closed("own", _ => []).Build();
        var both = WorkingCalendar.In("UTC").Open("Mon 08:00-16:00").Build().Union(hours);

        Should.Throw<NotSupportedException>(() => ServicePolicyJson.WriteRequest(Request.WithPreferences(new ContactPreferences(hours))))
            .Message.ShouldContain("'own'");
        Should.Throw<NotSupportedException>(() => ServicePolicyJson.WriteRequest(Request.WithPreferences(new ContactPreferences(both))))
            .Message.ShouldContain("combines others");
    }
}
