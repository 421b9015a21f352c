using System.Globalization;

namespace ServicePolicy;

/// <content>The policy in words.</content>
public sealed partial record ContactPolicy
{
    /// <summary>
    /// Describes the policy as a text of several lines: to a customer as a page may show it, to a colleague as a guide for the first day. A
    /// line is a paragraph or an item. Durations, hours and holidays are written as people write them.
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="audience">The reader.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string Describe(Language language, Audience audience = Audience.Customer)
    {
        Guard.NotNull(language);
        string[] lines =
        [
            language.Text($"Promise.Title.{audience}", TitleParts(audience)),
            "",
            HoursLine(language, audience),
            "",
            .. Duties.Select((duty, index) => Item(duty, index + 1, language, audience)),
            .. Notes(language, audience).SelectMany(note => new[] { "", note }),
        ];
        return string.Join("\n", lines);
    }

    private (string Name, string Value)[] TitleParts(Audience audience) => audience == Audience.Colleague ? [("name", Name)] : [];

    private string HoursLine(Language language, Audience audience) =>
        Calendar.NeverCloses
            ? language.Text($"Promise.HoursAlways.{audience}")
            : language.Text($"Promise.Hours.{audience}", ("hours", Calendar.Describe(language)));

    private static string Item(Duty duty, int number, Language language, Audience audience)
    {
        var who = duty.MayBeAutomatic ? "Promise.ByMachine" : duty.Through == Through.Call ? "Promise.InACall" : "Promise.ByPerson";
        var text = duty.Describe(language, audience);
        return audience == Audience.Customer
            ? language.Text("Promise.Item.Customer", ("text", text))
            : language.Text("Promise.Item.Colleague", ("n", Language.Number(number)), ("text", text), ("who", language.Text(who)));
    }

    private IEnumerable<string> Notes(Language language, Audience audience)
    {
        if (audience == Audience.Customer)
        {
            if (!Calendar.NeverCloses)
            {
                yield return language.Text("Promise.WorkingTime.Customer");
            }

            yield break;
        }

        yield return language.Text("Promise.Count.Colleague");
        yield return language.Text(
            Fallback == Fallback.OtherChannel ? "Promise.OtherChannel.Colleague" : "Promise.CustomerHours.Colleague");
        if (CombineWithin > Duration.Zero)
        {
            yield return language.Text("Promise.Combine.Colleague", ("length", language.Length(CombineWithin)));
        }

        yield return language.Text("Promise.DueSoon.Colleague", ("percent", Percent(DueSoon)));
        if (Escalations.Count > 0)
        {
            var levels = Escalations.Select(
                level => language.Text("Promise.Level", ("name", level.Name), ("percent", Percent(level.Fraction))));
            yield return language.Text("Promise.Levels.Colleague", ("levels", language.List(levels)));
        }
    }

    private static string Percent(double fraction) => (fraction * 100).ToString("0.##", CultureInfo.InvariantCulture);
}
