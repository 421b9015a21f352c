using ServicePolicy.Tests.Scenarios;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Policies;

/// <summary>
/// What a table of a duty asks: how a policy stands after a history (see <see cref="FactText"/>) at an instant, of its first duty. Times
/// are ISO text with the offset of the desk's zone, Europe/Helsinki.
/// </summary>
internal static class DutyTable
{
    public const string Nothing = "nothing";

    /// <summary>Its urgency, "on hold, 02:00:00 left", or "nothing".</summary>
    public static string State(this ContactPolicy policy, string history, string now) =>
        policy.Owed(history, now) is not { } owed ? Nothing
        : owed.OnHold ? $"on hold, {owed.Remaining!.Value.ToTimeSpan():c} left"
        : $"{owed.Urgency}";

    /// <summary>The deadline, or "nothing"; at the last fact, or at an instant.</summary>
    public static string Due(this ContactPolicy policy, string history, string? now = null) =>
        policy.Owed(history, now) is { } owed ? owed.Deadline.In(Story.Zone) ?? "on hold" : Nothing;

    /// <summary>Since when it is owed, or "nothing".</summary>
    public static string Since(this ContactPolicy policy, string history, string? now = null) =>
        policy.Owed(history, now)?.Start.In(Story.Zone) ?? Nothing;

    /// <summary>Its window and channel, as "from to Email", with the flags if there are any.</summary>
    public static string Window(this ContactPolicy policy, string history, string? now = null, ContactPreferences? preferences = null)
    {
        if (policy.Owed(history, now, preferences) is not { } owed)
        {
            return Nothing;
        }

        var flags = owed.Flags == ContactFlags.None ? "" : $" {owed.Flags}";
        return $"{owed.Window?.From.In(Story.Zone)} {owed.Window?.To.In(Story.Zone)} {owed.Channel}{flags}";
    }

    public static Obligation? Owed(this ContactPolicy policy, string history, string? now = null, ContactPreferences? preferences = null)
    {
        var request = FactText.Request(history, preferences);
        var plan = policy.Plan(request, now is null ? request.Knows.LastFactAt : FactText.At(now));
        return plan.Obligations.SingleOrDefault(owed => owed.Duty == policy.Duties[0]);
    }
}
