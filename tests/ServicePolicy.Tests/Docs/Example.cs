using ServicePolicy.Tests.Scenarios;

namespace ServicePolicy.Tests.Docs;

/// <summary>A row's question as the library takes it: a policy, a request and an instant. Read again for each answer.</summary>
internal sealed class Example(ExampleRow row)
{
    public RowTimes Times { get; } = new();

    public ContactPolicy Policy => PolicyText.Read(row["policy"], Desk);

    /// <summary>The policy for requests of priority 1, or the one in force from an instant on.</summary>
    public ContactPolicy? Becomes => row.Optional("becomes") is { } text ? PolicyText.Read(text, Desk).WithName("becomes") : null;

    public WorkingCalendar Hours => HoursText.Read(row["hours"]);

    private WorkingCalendar Desk => HoursText.Read(row.Optional("desk") ?? "office");

    public ServiceRequest Request() => FactText.Request(WhatHappened(), Customer());

    public Instant At(string column, ServiceRequest? request = null) =>
        row[column] is var text && text == "then" && request is not null ? request.Knows.LastFactAt : Times.Read(text);

    public TimeLimit Limit(string column) => TimeLimit.Parse(row[column]);

    public ContactPlan Plan()
    {
        var request = Request();
        var now = At("asked at", request);
        return Becomes is { } urgent ? ByPriority(urgent).Plan(request, now) : Policy.Plan(request, now);
    }

    public ContactPlan Plan(VersionChange change)
    {
        var request = Request();
        var versions = PolicyVersions.Of(Policy).WithVersion(At("in force from"), Becomes!);
        return new PolicyCatalog(versions, versionChange: change).Plan(request, At("asked at", request));
    }

    public RequestAudit Audit()
    {
        var request = Request();
        var until = At("looked at", request);
        return Becomes is { } urgent ? ByPriority(urgent).Audit(request, until) : Policy.Audit(request, until);
    }

    public EstimateCheck Check()
    {
        var request = Request();
        var at = At("asked at", request);
        return Policy.Check(new Estimate(At("estimate for")), request, at);
    }

    public ImportedRequest Import()
    {
        var facts = Times.ToIso(row["log"]).Split("; ");
        var received = FactText.Request(facts[0]);
        return ServiceRequest.Import("R-1", received.ReceivedAt, received.Channel, facts.Skip(1).Select(fact => FactText.Of(fact)));
    }

    /// <summary>The message with which the library refuses the row.</summary>
    public string Refusal()
    {
        Action give = row.Optional("hours") is not null ? () => _ = Hours
            : row.Optional("limit") is not null ? () => _ = Limit("limit")
            : row.Optional("policy") is not null ? () => _ = PolicyText.Read(row["policy"], HoursText.Read("office"))
            : () => _ = Request();
        var message = Should.Throw<Exception>(give).Message;
        return message.Contains(row["refused, as"], StringComparison.Ordinal) ? row["refused, as"] : message;
    }

    private PolicyCatalog ByPriority(ContactPolicy urgent) => new(Policy, [new PolicyRule("urgent", urgent, priority: "1")]);

    private string WhatHappened() => Times.ToIso(row["what happened"]).Replace(" to ", " ", StringComparison.Ordinal);

    /// <summary>The customer's wishes: "reachable Mon-Fri 17:00-20:00; prefers Phone; never Sms+Email".</summary>
    private ContactPreferences? Customer()
    {
        if (row.Optional("customer") is not { } text)
        {
            return null;
        }

        var wishes = text.Split(';', StringSplitOptions.TrimEntries).Select(wish => wish.Split(' ', 2))
            .ToDictionary(wish => wish[0], wish => wish[1]);
        wishes.Keys.ShouldBeSubsetOf(["reachable", "prefers", "never"], text);
        return new(
            wishes.TryGetValue("reachable", out var hours) ? HoursText.Read(hours) : null,
            wishes.TryGetValue("prefers", out var preferred) ? Channel.Named(preferred) : null,
            wishes.TryGetValue("never", out var never) ? never.Split('+').Select(Channel.Named) : null);
    }
}
