using System.Linq.Expressions;
using System.Reflection;
using System.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ServicePolicy.Tests.Conventions;

/// <summary>A sensible value of each type that public members take, and an instance of each type that has members.</summary>
internal static class SampleValues
{
    private static readonly object[] Values = [.. Make()];

    /// <exception cref="KeyNotFoundException">There is no sample of the type.</exception>
    public static object Of(Type type) =>
        Values.FirstOrDefault(value => value.GetType() == type)
        ?? Values.FirstOrDefault(type.IsInstanceOfType)
        ?? Constructed(type)
        ?? throw new KeyNotFoundException($"there is no sample of {type}; add one to SampleValues.Make");

    /// <summary>An argument: null where that is allowed, else a sample.</summary>
    public static object? Of(ParameterInfo parameter) =>
        parameter.IsOut || TakesNull(parameter) ? null : Of(Element(parameter.ParameterType));

    public static bool TakesNull(ParameterInfo parameter) =>
        new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    public static Type Element(Type type) => type.IsByRef ? type.GetElementType()! : type;

    /// <summary>The member itself; of a generic method one with samples for its types.</summary>
    public static MethodBase Closed(MethodBase member) =>
        member is MethodInfo { IsGenericMethodDefinition: true } method
            ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(Argument)])
            : member;

    private static Type Argument(Type parameter) =>
        parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)
            ? typeof(IsoDayOfWeek)
            : typeof(ServiceRequest);

    private static object? Constructed(Type type) =>
        type.IsEnum ? Enum.GetValues(type).Cast<object>().OrderBy(value => Convert.ToDecimal(value, null) == 0).First()
        : Nullable.GetUnderlyingType(type) is { } inner ? Of(inner)
        : ItemOf(type) is { } item ? ListOf(item)
        : typeof(Delegate).IsAssignableFrom(type) ? DelegateOf(type)
        : type.IsValueType ? Activator.CreateInstance(type)
        : type.GetConstructors().FirstOrDefault() is { } constructor ? constructor.Invoke([.. constructor.GetParameters().Select(Of)])
        : null;

    private static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.IsAssignableFrom(type.GetGenericArguments()[0].MakeArrayType()) ? type.GetGenericArguments()[0]
        : null;

    private static Array ListOf(Type item)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Of(item), 0);
        return list;
    }

    // One that takes what it is given and answers with a sample.
    private static Delegate DelegateOf(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        Expression answer = invoke.ReturnType == typeof(void)
            ? Expression.Empty()
            : Expression.Constant(Of(invoke.ReturnType), invoke.ReturnType);
        var parameters = invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType));
        return Expression.Lambda(type, answer, parameters).Compile();
    }

    private static IEnumerable<object> Make()
    {
        var now = Instant.FromUtc(2026, 11, 20, 13, 50);
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Build();
        var limit = TimeLimit.Minutes(15);
        var acknowledge = new AcknowledgeDuty(limit);
        Situation seen = default;
        var looking = Duty.From("Look", Topics.Answer, (in Situation situation) =>
        {
            seen = situation;
            return default;
        });
        var policy = new ContactPolicy("standard", desk, [acknowledge, new AnswerDuty(TimeLimit.WorkingHours(4)), looking]);
        var request = ServiceRequest.Received("R-1", now, Channel.Email);
        RequestEvent closed = new RequestClosed(now + Duration.FromHours(1));
        var plan = policy.Plan(request, now);
        var audit = policy.Audit(request, now + Duration.FromDays(1));
        var scorecard = Scorecard.Of([audit]);
        var rule = new PolicyRule("complaints", policy, kind: "complaint");
        var catalog = new PolicyCatalog(policy, [rule]);

        DutySection? section = null;
        var options = new ServicePolicyOptions { Default = "standard" }
            .AddCalendar("desk", desk)
            .AddDuty("Thank", read =>
            {
                section = read;
                return Duty.From("Thank", Topics.Answer, (in Situation _) => default);
            });
        options.Policies["standard"] = new PolicyOptions { Calendar = "desk", Duties = { ["Thank"] = [] } };
        _ = options.ToCatalog();

        var host = new ServiceCollection();
        _ = host.AddServicePolicy();
        _ = host.AddSingleton(catalog);
        var services = host.BuildServiceProvider();

        return
        [
            // What is given is looked for from the top: the first of a type, else the first that is one of its kind.
            "en", 1, 0.5, now, Duration.FromHours(1), new LocalDate(2026, 11, 20), new AnnualDate(5, 1),
            new Interval(now, now + Duration.FromHours(1)), DateTimeZone.Utc,
            desk, limit, acknowledge, policy, request, closed, Channel.Email, Language.English, Audience.Customer,
            new ResourceManager("ServicePolicy.Wording.en", typeof(Duty).Assembly),
            WorkingCalendar.In("Europe/Helsinki"), HolidayRule.Fixed(5, 1), new HolidaySet("desk", HolidayRule.Fixed(5, 1)),
            UpdateCadence.Every(limit), new Escalation("lead", 0.5), new Brief(what: "A lamp."), new Estimate(now + Duration.FromDays(1)),
            new Mark("visited"), new ToldFact(Topics.Answer, now), ContactPreferences.Unknown, RequestTraits.Unknown,
            KnownFacts.Of(request),
            rule, rule.GetUnmetConditions(RequestTraits.Unknown, Channel.Email)[0],
            catalog, catalog.Choose(request, now), PolicyVersions.Of(policy),
            plan, plan.Next!, plan.Explain(), plan.Obligations[0], plan.Obligations[0].Explain(), policy.Due(request, now),
            policy.Forecast(request, now, now + Duration.FromDays(1)).First(), policy.WhatIf(request, closed), plan.Next!.DraftMessage(),
            // Their two limits must differ.
            new FeedbackDuty(limit, TimeLimit.WorkingHours(4)), new OutcomeDuty(limit, TimeLimit.WorkingHours(4)),
            audit, scorecard, scorecard.Total, new ScorecardBuilder(),
            options, section!, seen, request.Knows,
            host, services, services.GetRequiredService<IPolicyEngine>(),
            services.GetRequiredService<IOptionsFactory<ServicePolicyOptions>>(),
            AsyncEnumerable.Empty<ServiceRequest>(),
        ];
    }
}
