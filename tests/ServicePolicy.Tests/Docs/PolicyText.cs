using System.Globalization;

namespace ServicePolicy.Tests.Docs;

/// <summary>
/// A policy as the page writes it, duties and settings separated by ';': "Acknowledge within 15 minutes, by a person; combining within 2
/// hours". Each duty is its name and its parameters.
/// </summary>
internal static class PolicyText
{
    private static readonly Dictionary<string, Func<Parameters, Duty>> Duties = new(StringComparer.Ordinal)
    {
        ["Acknowledge"] = with => new AcknowledgeDuty(with.Limit("within"), with.MayBeAutomatic),
        ["AnnounceWork"] = with => new AnnounceWorkDuty(with.Limit("within")),
        ["Clarify"] = with => new ClarifyDuty(with.Limit("within"), with.Parts("required")),
        ["Estimate"] = with => new EstimateDuty(with.Limit("within"), with.Parts("needs")),
        ["CorrectEstimate"] = with => new CorrectEstimateDuty(with.Limit("ahead"), with.LimitOrNull("slip within")),
        ["Update"] = with => new UpdateDuty(Cadence(with)),
        ["Answer"] = with => new AnswerDuty(with.Limit("within"), with.LimitOrNull("complaints within")),
        ["Callback"] = with => new CallbackDuty(with.Limit("within"), with.Count("attempts")),
        ["CallbackOffer"] = with => new CallbackOfferDuty(with.Limit("within"), with.Count("attempts")),
        ["Appointment"] = with => new AppointmentDuty(with.LimitOrNull("tolerance")),
        ["AppointmentReminder"] = with => new AppointmentReminderDuty(with.Limit("ahead"), with.MayBeAutomatic),
        ["CheckIn"] = with => new CheckInDuty(with.Limit("every"), with.Count("times"), with.MayBeAutomatic),
        ["ClosingNotice"] = with => new ClosingNoticeDuty(with.Limit("within"), with.Count("times"), with.MayBeAutomatic),
        ["Handover"] = with => new HandoverDuty(with.Limit("within")),
        ["Recovery"] = with => new RecoveryDuty(with.Limit("within")),
        ["Resolution"] = with => new ResolutionDuty(with.Limit("within")),
        ["Outcome"] = with => new OutcomeDuty(with.Limit("after"), with.Limit("within"), with.MayBeAutomatic),
        ["Feedback"] = with => new FeedbackDuty(with.Limit("after"), with.Limit("within"), with.MayBeAutomatic),
    };

    private static readonly Dictionary<string, Func<string, ContactPolicy, ContactPolicy>> Settings = new(StringComparer.Ordinal)
    {
        ["combining within "] = (text, policy) => policy.WithCombineWithin(TimeLimit.Parse(text).Amount!.Value),
        ["falling back to "] = (text, policy) => policy.WithFallback(Enum.Parse<Fallback>(text)),
        ["due soon at "] = (text, policy) => policy.WithDueSoon(double.Parse(text, CultureInfo.InvariantCulture)),
    };

    public static ContactPolicy Read(string text, WorkingCalendar desk)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries);
        var settings = parts.ToLookup(part => Settings.Keys.FirstOrDefault(key => part.StartsWith(key, StringComparison.Ordinal)));
        var policy = new ContactPolicy("page", desk, settings[null].Select(Duty));
        return settings.Where(setting => setting.Key is not null)
            .Aggregate(policy, (all, setting) => Settings[setting.Key!](setting.Single()[setting.Key!.Length..], all));
    }

    public static Duty Duty(string text)
    {
        var name = text.Split(' ', 2)[0];
        var with = new Parameters(text[name.Length..]);
        var duty = (Duties.GetValueOrDefault(name) ?? throw new FormatException($"'{name}' of '{text}' is not a duty."))(with);
        with.Unread.ShouldBeEmpty(text);
        return duty;
    }

    private static UpdateCadence Cadence(Parameters with)
    {
        var cadence = with.TextOrNull("weekly") is { } point
            ? UpdateCadence.Weekly(Enum.Parse<IsoDayOfWeek>(point.Split(' ')[0]), Scenarios.Story.TimeOfDay(point.Split(' ')[1]))
            : UpdateCadence.Every(with.Limit("every"));
        cadence = with.LimitOrNull("after a broken commitment") is { } tighter
            ? cadence.WithIntervalAfterBrokenCommitment(tighter)
            : cadence;
        return with.TextOrNull("from the age of")?.Split(" every ") is [var age, var interval]
            ? cadence.WithIntervalFromAge(TimeLimit.Parse(age), TimeLimit.Parse(interval))
            : cadence;
    }

    /// <summary>The parameters of a duty, separated by commas; each is its name and its value.</summary>
    private sealed class Parameters(string text)
    {
        private readonly List<string> _all = [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

        public IReadOnlyList<string> Unread => _all;

        public bool MayBeAutomatic => !_all.Remove("by a person");

        public string? TextOrNull(string name)
        {
            var found = _all.Find(parameter => parameter.StartsWith($"{name} ", StringComparison.Ordinal));
            _ = found is not null && _all.Remove(found);
            return found?[(name.Length + 1)..];
        }

        public TimeLimit? LimitOrNull(string name) => TextOrNull(name) is { } limit ? TimeLimit.Parse(limit) : null;

        public TimeLimit Limit(string name) => LimitOrNull(name) ?? throw new FormatException($"'{text}' lacks '{name}'.");

        public int Count(string name) =>
            int.Parse(TextOrNull(name) ?? throw new FormatException($"'{text}' lacks '{name}'."), CultureInfo.InvariantCulture);

        public BriefParts Parts(string name) =>
            TextOrNull(name) is { } parts ? Enum.Parse<BriefParts>(parts.Replace('+', ',')) : BriefParts.None;
    }
}
