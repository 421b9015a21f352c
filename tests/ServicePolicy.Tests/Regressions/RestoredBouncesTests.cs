namespace ServicePolicy.Tests.Regressions;

/// <summary>
/// Two contacts of one instant bounced: their order lasts through a row, so that a request restored again and again stays equal.
/// </summary>
public class RestoredBouncesTests
{
    [Fact]
    public void Restore_WhenTwoContactsOfOneInstantBounced_GivesAnEqualRequestEachTime()
    {
        var at = Instant.FromUtc(2026, 1, 27, 21, 40);
        var request = ServiceRequest.Received("R", at, Channel.Email).With(
            new ContactMade(at, Channel.Email, Topics.Receipt, id: "receipt"),
            new ContactMade(at, Channel.Portal, Topics.Progress, id: "progress"),
            new ContactFailed(at, Channel.Email, ContactFailure.Bounced, contactId: "receipt"),
            new ContactFailed(at, Channel.Portal, ContactFailure.Bounced, contactId: "progress"));

        var restored = Again(request);

        restored.Knows.ShouldBe(request.Knows);
        Again(restored).ShouldBe(restored);
        ServicePolicyJson.ReadRequest(ServicePolicyJson.WriteRequest(restored)).ShouldBe(restored);
    }

    private static ServiceRequest Again(ServiceRequest request) =>
        ServiceRequest.Restore(request.Id, request.Channel, KnownFacts.Of(request));
}
