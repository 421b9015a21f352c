#nullable disable // C# 7.3 knows no nullable references,
#pragma warning disable IDE0161 // and no namespace without braces

namespace ServicePolicy.Tests.Duties
{
    /// <summary>
    /// A duty for languages that cannot derive a record: only what C# 7.3 has is used here, so that any .NET language can follow.
    /// </summary>
    public class DutyFromTests
    {
        private static readonly Mark Delivered = new Mark("shop.delivered");

        private static readonly Instant ReceivedAt = Instant.FromUtc(2026, 11, 23, 7, 0);

        private static readonly Instant DeliveredAt = Instant.FromUtc(2026, 11, 23, 8, 0);

        private static readonly OwesRule Rule = OwesAnInvoice;

        [Fact]
        public void From_ADelegate_PlansAndKeysLikeABuiltInDuty()
        {
            var plan = Policy().Plan(Order(), DeliveredAt);

            Assert.Single(plan.Obligations);
            Assert.Equal(Instant.FromUtc(2026, 11, 23, 12, 0), plan.Next.Deadline);
            Assert.Equal(CustomTopic.Number(0), plan.Next.Topics);
            Assert.Equal("R-1/Invoice/2026-11-23T08:00:00Z/0", plan.Next.Key);
            Assert.Equal(plan.Next.Key, Policy().Due(Order(), DeliveredAt).Key);
        }

        [Fact]
        public void From_ADelegate_IsDischargedByWhatItSaysToldByAPerson()
        {
            var told = CustomTopic.Number(0);
            var later = DeliveredAt + Duration.FromHours(1);

            Assert.Null(Policy().Plan(Order().With(new ContactMade(later, Channel.Email, told)), later).Next);
            Assert.NotNull(Policy().Plan(Order().With(new ContactMade(later, Channel.Email, told, automatic: true)), later).Next);
            Assert.NotNull(Policy().Plan(Order().With(new ContactMade(later, Channel.Email, Topics.Answer)), later).Next);
        }

        [Fact]
        public void From_ADelegate_OwesNothingBeforeItsFact()
        {
            Assert.Null(Policy().Plan(ServiceRequest.Received("R-1", ReceivedAt, Channel.Email), DeliveredAt).Next);
        }

        [Fact]
        public void From_TheSameDelegate_IsAnEqualDuty()
        {
            Assert.Equal(Duty.From("Invoice", CustomTopic.Number(0), Rule), Duty.From("Invoice", CustomTopic.Number(0), Rule));
            Assert.NotEqual(Duty.From("Invoice", CustomTopic.Number(0), Rule), Duty.From("Bill", CustomTopic.Number(0), Rule));
            Assert.Throws<ArgumentNullException>(() => Duty.From("Invoice", CustomTopic.Number(0), null));
        }

        private static ContactPolicy Policy()
        {
            var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Build();
            return new ContactPolicy("shop", desk, new Duty[] { Duty.From("Invoice", CustomTopic.Number(0), Rule) });
        }

        private static ServiceRequest Order()
        {
            return ServiceRequest.Received("R-1", ReceivedAt, Channel.Email).With(new Noted(DeliveredAt, Delivered));
        }

        private static Owed OwesAnInvoice(in Situation now)
        {
            var facts = now.Knows.Noted(Delivered);
            return facts == null ? Owed.Nothing : now.Owe(Moment.From(facts.First), TimeLimit.WorkingHours(4));
        }
    }
}
