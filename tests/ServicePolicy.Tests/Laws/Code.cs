using NodaTime.Text;

namespace ServicePolicy.Tests.Laws;

/// <summary>Writes a case as C# that makes it again.</summary>
internal static class Code
{
    public static string Of(RequestCase one) => string.Join(Environment.NewLine, Lines(one));

    public static string Of(Channel channel) => $"Channel.Named(\"{channel.Name}\")";

    public static string Of(Instant instant) => $"At(\"{InstantPattern.ExtendedIso.Format(instant)}\")";

    private static IEnumerable<string> Lines(RequestCase one)
    {
        yield return "";
        yield return "static Instant At(string text) => NodaTime.Text.InstantPattern.ExtendedIso.Parse(text).Value;";
        yield return $"var policy = new ContactPolicy(\"law\", {one.Desk.Code},";
        yield return $"    [{string.Join(", ", one.Duties.Select(duty => duty.Code))}],";
        var manner = one.Manner;
        var levels = manner.Levels.Select((fraction, index) => $"new Escalation(\"level{index}\", {Number(fraction)})");
        yield return $"    Duration.FromMinutes({manner.CombineMinutes}), Fallback.{manner.Fallback}, {Number(manner.DueSoon)},";
        yield return $"    [{string.Join(", ", levels)}]);";
        yield return $"var request = ServiceRequest.Received(\"R\", {Of(one.ReceivedAt)}, {Of(one.Channel)}, {one.Wishes.Code})";
        foreach (var fact in one.Facts)
        {
            yield return $"    .With({Of(fact)})";
        }

        yield return "    ;";
        yield return $"var now = {Of(one.Now)};";
        yield return $"int[] dice = [{string.Join(", ", one.Dice)}];";
    }

    private static string Of(RequestEvent fact) => fact switch
    {
        ContactMade made =>
            $"new ContactMade({Of(made.At)}, {Of(made.Channel)}, (Topics){(ulong)made.Told}, {Text(made.Automatic)}, "
            + $"{(made.Estimate is { } estimate ? $"new Estimate({Of(estimate.By)})" : "null")}, "
            + $"{OrNull(made.BackBy)}, {Quoted(made.Id)}) /* {made.Told} */",
        ContactFailed failed =>
            $"new ContactFailed({Of(failed.At)}, {Of(failed.Channel)}, ContactFailure.{failed.Reason}, {Quoted(failed.ContactId)})",
        CustomerMessage message =>
            $"new CustomerMessage({Of(message.At)}, {Of(message.Channel)}, MessageKind.{message.Kind}, {Text(message.ExpectsAnswer)})",
        CallbackRequested asked =>
            $"new CallbackRequested({Of(asked.At)}, {Of(asked.Channel)}, "
            + $"[{string.Join(", ", asked.Windows.Select(window => $"new Interval({Of(window.Start)}, {Of(window.End)})"))}])",
        AppointmentAgreed agreed => $"new AppointmentAgreed({Of(agreed.At)}, {Of(agreed.Time)})",
        OutcomeConfirmed verdict => $"new OutcomeConfirmed({Of(verdict.At)}, {Text(verdict.Helped)})",
        WaitStarted wait => $"new WaitStarted({Of(wait.At)}, WaitFor.{wait.Party}, {OrNull(wait.Until)})",
        WaitEnded wait => $"new WaitEnded({Of(wait.At)}, WaitFor.{wait.Party})",
        NeedClarified clarified =>
            $"new NeedClarified({Of(clarified.At)}, new Brief({Quoted(clarified.Brief.What)}, when: {Quoted(clarified.Brief.When)}))",
        Noted noted => $"new Noted({Of(noted.At)}, new Mark(\"{noted.Mark}\"))",
        HandedOver handed => $"new HandedOver({Of(handed.At)}, {Quoted(handed.Team)})",
        Reclassified changed => $"new Reclassified({Of(changed.At)}, new RequestTraits(priority: {Quoted(changed.Traits.Priority)}))",
        RequestClosed closed => $"new RequestClosed({Of(closed.At)}, CloseReason.{closed.Reason})",
        _ => $"new {fact.GetType().Name}({Of(fact.At)})",
    };

    private static string OrNull(Instant? instant) => instant is { } at ? Of(at) : "null";

    private static string Quoted(string? text) => text is null ? "null" : $"\"{text}\"";

    private static string Number(double number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(bool flag) => flag ? "true" : "false";
}
