using System;
using System.Globalization;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using ServicePolicy;
using ServicePolicy.Auditing;
using ServicePolicy.Configuration;
using ServicePolicy.Hosting;
#if NET
using ServicePolicy.Json;
#endif

// What every target must print alike, whether built, trimmed, compiled natively or run on .NET Framework.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.FinlandWithEves).Build();
var received = Instant.FromUtc(2026, 11, 20, 13, 50);
var request = ServiceRequest.Received("R-1001", received, Channel.Email)
    .With(new ContactMade(received + Duration.FromMinutes(1), Channel.Email, Topics.Receipt, automatic: true))
    .With(new CustomerMessage(received + Duration.FromMinutes(30), Channel.Email, MessageKind.Question));

var services = new ServiceCollection();
services.AddServicePolicy(options =>
{
    options.AddCalendar("desk", desk);
    options.Policies["standard"] = new PolicyOptions { BasedOn = "business-help-desk", Calendar = "desk", DueSoon = "0.5" };
});
using var provider = services.BuildServiceProvider();
var engine = provider.GetRequiredService<IPolicyEngine>();

var plan = engine.Plan(request, Instant.FromUtc(2026, 11, 23, 7, 0));
Console.WriteLine(plan.Explain().ToText(Language.English));
Console.WriteLine(plan.Explain().ToText(Language.Finnish));
Console.WriteLine(plan.Policy.Describe(Language.Finnish));
Console.WriteLine(string.Join(", ", engine.Audit(request, plan.AsOf).Outcomes.Select(outcome => outcome.ToString())));
Console.WriteLine(engine.DueMany([request], one => one, new ManyOptions { Now = plan.AsOf, Threads = 2 }).Single().Value.ToString());

#if NET8_0_OR_GREATER
var again = ServicePolicyJson.ReadRequest(ServicePolicyJson.WriteRequest(request));
Console.Error.WriteLine(again == request || again.Equals(request) ? "json: the same request" : "json: another request");
Console.Error.WriteLine(
    ServicePolicyJson.WritePlan(plan).Length + " " + ServicePolicyJson.WriteAudit(engine.Audit(request, plan.AsOf)).Length);
Console.Error.WriteLine(ServicePolicyJson.ReadPolicies(
    """
    {
      "Calendars": { "desk": { "Zone": "UTC", "Open": "always" } },
      "Policies": { "a": { "Calendar": "desk", "Duties": { "Update": { "Every": "2 hours" } } } }
    }
    """).ToCatalog().Default.All.Count);
#endif
