using FsCheck;
using FsCheck.Fluent;
using ServicePolicy.Tests.Laws;

namespace ServicePolicy.Tests.Requests;

/// <summary>The log forgets what no question needs; a list of all contacts is the reference.</summary>
public sealed class ContactLogTests
{
    private static readonly Topics[] Single = [.. Enumerable.Range(0, 4).Select(bit => (Topics)(1UL << bit))];

    private static Gen<Topics> SomeTopics => Gen.Choose(0, 15).Select(bits => (Topics)(ulong)bits);

    private static Gen<ToldContact> Contact =>
        from at in Gen.Choose(0, 12)
        from topics in SomeTopics
        from means in Gen.Elements(Means.Automatic, Means.Person, Means.Person | Means.Live)
        select new ToldContact(new Moment(at, MomentBracket.DeskContact), topics, means);

    private static Gen<Sufficient> Enough =>
        from person in SomeTopics
        from machine in SomeTopics
        from kind in Gen.Choose(0, 3)
        select (kind switch
        {
            0 => Sufficient.AnyContact,
            1 => Sufficient.LiveTalk,
            2 => Sufficient.Told(person).OrLiveTalk(),
            _ => Sufficient.Told(person),
        }).OrAutomatically(machine);

    [Fact]
    public void And_AnyContactsInAnyOrder_AnswersAsTheWholeList()
    {
        var cases =
            from count in Gen.Choose(0, 12)
            from contacts in Contact.ArrayOf(count)
            from enough in Enough
            select (contacts, enough);
        Check.One(Law.Drawing(5_000), Prop.ForAll(Arb.From(cases), given =>
        {
            var log = given.contacts.Aggregate(default(ContactLog), (told, contact) => told.And(contact));
            default(ContactLog).AndAll(given.contacts).ShouldBe(log);
            return Enumerable.Range(-1, 15)
                .All(since => ToldAfter(log.NewestFirst, given.enough, since) == ToldAfter(given.contacts, given.enough, since))
                && LastTold(log.NewestFirst, given.enough) == LastTold(given.contacts, given.enough);
        }));
    }

    [Fact]
    public void And_AThousandContacts_StaysShort()
    {
        var log = default(ContactLog);
        for (var i = 0; i < 1_000; i++)
        {
            var means = (i % 3) switch { 0 => Means.Automatic, 1 => Means.Person, _ => Means.Person | Means.Live };
            log = log.And(new(new Moment(i, MomentBracket.DeskContact), Single[i % 4], means));
        }

        log.NewestFirst.Length.ShouldBeLessThanOrEqualTo(12);
    }

    [Fact]
    public void NewestFirst_ContactsOutOfOrder_IsSorted()
    {
        var log = default(ContactLog);
        foreach (var at in new[] { 3, 1, 4, 2 })
        {
            log = log.And(new(new Moment(at, MomentBracket.DeskContact), Single[at - 1], Means.Person));
        }

        log.NewestFirst.ToArray().Select(contact => contact.At.Value).ShouldBe([4, 3, 2, 1]);
    }

    private static bool ToldAfter(ReadOnlySpan<ToldContact> contacts, Sufficient enough, int since)
    {
        var found = false;
        foreach (var contact in contacts)
        {
            found |= contact.At.Value > since && enough.IsMetBy(contact);
        }

        return found;
    }

    private static Moment LastTold(ReadOnlySpan<ToldContact> contacts, Sufficient enough)
    {
        var last = Moment.Never;
        foreach (var contact in contacts)
        {
            last = enough.IsMetBy(contact) ? Moment.Latest(last, contact.At) : last;
        }

        return last;
    }
}
