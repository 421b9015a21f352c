using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;

namespace ServicePolicy.Tests.Planning;

/// <summary>The customer's preference, the channel they used last, the request's, then a fixed list; never a barred one.</summary>
public sealed class ChannelChoiceTests
{
    private static readonly ContactPolicy Announcing = HelpDesk.Only(new AnnounceWorkDuty(TimeLimit.WorkingHours(4)));

    [Theory]
    [InlineData("Chat", "Portal", "Sms", "", "Chat")]
    [InlineData("Chat", "Portal", "Sms", "Chat", "Sms")]
    [InlineData(null, "Portal", "Sms", "", "Sms")]
    [InlineData(null, "Portal", null, "", "Portal")]
    [InlineData("Chat", "Portal", "Sms", "Chat Sms", "Portal")]
    [InlineData("Chat", "Portal", "Sms", "Chat Sms Portal", "Email")]
    [InlineData(null, "Email", null, "Email", "Portal")]
    [InlineData(null, "Email", null, "Email Portal", "Sms")]
    [InlineData(null, "Email", null, "Email Portal Sms", "Phone")]
    [InlineData(null, "Email", null, "Email Portal Sms Phone", "Letter")]
    [InlineData(null, "Email", null, "Email Portal Sms Phone Letter", null)]
    public void Plan_Channel_IsTheFirstThatIsNotBarred(
        string? preferred, string requested, string? lastUsed, string never, string? expected)
    {
        var preferences = new ContactPreferences(
            preferred: preferred is null ? null : Channel.Named(preferred),
            never: never.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Channel.Named));
        var request = ServiceRequest.Received("R-1", Iso.At("2026-11-23T09:00+02:00"), Channel.Named(requested), preferences);
        request = lastUsed is null ? request : request.With(Message("2026-11-23T09:30+02:00", MessageKind.Thanks, Channel.Named(lastUsed)));

        var owed = Announcing.Plan(request, Iso.At("2026-11-23T10:00+02:00")).Obligations.ShouldHaveSingleItem();

        owed.Channel.ShouldBe(expected is null ? null : Channel.Named(expected));
        owed.Flags.ShouldBe(expected is null ? ContactFlags.NoChannel : ContactFlags.None);
        (owed.Window is null).ShouldBe(expected is null);
        owed.ActBy.ShouldBe(Iso.At("2026-11-23T13:00+02:00"));
    }

    [Fact]
    public void Plan_OpenedByDesk_TheDesksOwnChannelComesAfterTheCustomers()
    {
        var request = ServiceRequest.Received("R-1", Iso.At("2026-11-23T09:00+02:00"), Channel.Portal, openedByDesk: true)
            .With(Message("2026-11-23T09:30+02:00", MessageKind.Thanks, Channel.Sms));

        Announcing.Plan(request, Iso.At("2026-11-23T10:00+02:00")).Next!.Channel.ShouldBe(Channel.Sms);
    }

    [Fact]
    public void Plan_EveryChannelBarred_StillSaysWhatIsOwed()
    {
        var request =
            ServiceRequest.Received(
                "R-1", Iso.At("2026-11-23T09:00+02:00"), Channel.Email, new ContactPreferences(never: Channel.WellKnown));

        var next = Announcing.Plan(request, Iso.At("2026-11-23T10:00+02:00")).Next!;

        next.Channel.ShouldBeNull();
        next.Topics.ShouldBe(Topics.WorkStarted);
        next.Flags.ShouldBe(ContactFlags.NoChannel);
    }
}
