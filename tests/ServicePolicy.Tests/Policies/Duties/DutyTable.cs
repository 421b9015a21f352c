using ServicePolicy.Tests.Scenarios;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Policies;

/// <summary>
/// What a table of a duty asks: how a promise stands after a history (see <see cref="FactText"/>) at an instant, of its first duty. Times
/// are ISO text with the offset of the desk's zone, Europe/Helsinki.
/// </summary>
internal static class DutyTable
{
    public const string Nothing = "nothing";

    /// <summary>A promise of the desk of the worked examples; the first duty is the one asked about.</summary>
    public static ContactPolicy PolicyOf(params Duty[] duties) => new("table", HelpDesk.Hours, duties);

    /// <summary>Its urgency, "on hold, 02:00:00 left", or "nothing".</summary>
    public static string State(this ContactPolicy promise, string history, string now) =>
        promise.Owed(history, now) is not { } owed ? Nothing
        : owed.OnHold ? $"on hold, {owed.Remaining!.Value.ToTimeSpan():c} left"
        : $"{owed.Urgency}";

    /// <summary>The deadline, or "nothing"; at the last fact, or at an instant.</summary>
    public static string Due(this ContactPolicy promise, string history, string? now = null) =>
        promise.Owed(history, now) is { } owed ? owed.Deadline.In(Story.Zone) ?? "on hold" : Nothing;

    /// <summary>Since when it is owed, or "nothing".</summary>
    public static string Since(this ContactPolicy promise, string history, string? now = null) =>
        promise.Owed(history, now)?.Start.In(Story.Zone) ?? Nothing;

    /// <summary>Its window and channel, as "from to Email", with the flags if there are any.</summary>
    public static string Window(this ContactPolicy promise, string history, string? now = null, ContactPreferences? preferences = null)
    {
        if (promise.Owed(history, now, preferences) is not { } owed)
        {
            return Nothing;
        }

        var flags = owed.Flags == ContactFlags.None ? "" : $" {owed.Flags}";
        return $"{owed.Window?.From.In(Story.Zone)} {owed.Window?.To.In(Story.Zone)} {owed.Channel}{flags}";
    }

    public static Obligation? Owed(this ContactPolicy promise, string history, string? now = null, ContactPreferences? preferences = null)
    {
        var request = FactText.Request(history, preferences);
        var plan = promise.Plan(request, now is null ? request.Knows.LastFactAt : FactText.At(now));
        return plan.Obligations.SingleOrDefault(owed => owed.Duty == promise.Duties[0]);
    }
}
