using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Conventions;

/// <summary>What every public type keeps to.</summary>
public sealed class ApiTests
{
    /// <summary>The only mutable ones: builders, options and the row of a host.</summary>
    private static readonly HashSet<Type> Mutable =
    [
        typeof(WorkingCalendarBuilder), typeof(KnownFacts), typeof(ServicePolicyOptions), typeof(CalendarOptions), typeof(ChannelOptions), typeof(PolicyOptions),
        typeof(RuleOptions), typeof(ManyOptions), typeof(DutySection), typeof(PolicyCatalogMonitor), typeof(ScorecardBuilder),
    ];

    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(WorkingCalendar).Assembly;

    private static readonly Type[] Forbidden = [typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan)];

    private static string ApprovedFile => Repository.PathTo("tests/ServicePolicy.Tests/Conventions/PublicApi.approved.txt");

    private static IEnumerable<Type> Public => Library.GetExportedTypes();

    [Fact]
    public void Types_ButBuildersAndTheRow_HaveOnlyReadonlyFields()
    {
        var wrong =
            from type in Public.Where(IsFixed)
            from field in type.GetFields(Own)
            where !field.IsInitOnly && !field.IsLiteral && !(type.IsEnum && field.Name == "value__") && !field.IsDefined(typeof(ThreadStaticAttribute))
                && !IsInitBackingField(type, field)
            select $"{type.Name}.{field.Name}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Types_ButBuildersAndTheRow_HaveNoPublicSetters()
    {
        var wrong =
            from type in Public.Where(IsFixed)
            from property in type.GetProperties(Own)
            where property.SetMethod is { } set && (set.IsPublic ? !IsPositionalStruct(type) || !IsInit(set) : !IsInit(set))
            select $"{type.Name}.{property.Name}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Members_OfAnyPublicType_UseNoClockOfTheFramework()
    {
        var wrong =
            from type in Public
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where Mentioned(member).Any(mentioned => Forbidden.Contains(Nullable.GetUnderlyingType(mentioned) ?? mentioned))
            select $"{type.Name}.{member.Name}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void PublicApi_Listing_EqualsTheApprovedText()
    {
        var listing = ApiListing.Of(Library);
        if (Environment.GetEnvironmentVariable("SERVICEPOLICY_APPROVE") == "1")
        {
            File.WriteAllText(ApprovedFile, listing);
        }

        var approved = File.Exists(ApprovedFile) ? File.ReadAllText(ApprovedFile) : "";
        var (now, before) = (listing.Split('\n'), approved.Split('\n'));
        listing.ShouldBe(
            approved,
            "The public API is not the approved one. If the change is meant, run the tests once with SERVICEPOLICY_APPROVE=1 and commit the file.\n"
            + string.Join("\n", before.Except(now).Select(line => $"- {line}").Concat(now.Except(before).Select(line => $"+ {line}"))));
    }

    [Fact]
    public void Members_AllPublicOnes_AreDocumented()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"));
        var documented = documentation.Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value) || member.Element("inheritdoc") is not null)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();
        documented.Count.ShouldBeGreaterThan(200);

        var wrong =
            from type in Public
            from name in DocumentedNames(type)
            where !documented.Any(known => known == name || known.StartsWith(name + "(", StringComparison.Ordinal) || known.StartsWith(name + "``", StringComparison.Ordinal))
            select name;
        wrong.ShouldBeEmpty();
    }

    private static IEnumerable<string> DocumentedNames(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        yield return $"T:{name}";
        foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (ApiListing.IsWritten(type, member) && member is not Type && !IsPositional(type, member) && !IsImplicit(member))
            {
                yield return member switch
                {
                    ConstructorInfo => $"M:{name}.#ctor",
                    MethodInfo => $"M:{name}.{member.Name}",
                    PropertyInfo => $"P:{name}.{member.Name}",
                    FieldInfo => $"F:{name}.{member.Name}",
                    _ => $"E:{name}.{member.Name}",
                };
            }
        }
    }

    private static bool IsImplicit(MemberInfo member) => member is ConstructorInfo constructor && constructor.GetParameters().Length == 0;

    // The positional parameters of a record are documented at the type.
    private static bool IsPositional(Type type, MemberInfo member) =>
        type.GetMethod("Deconstruct") is { } deconstruct
        && (member is ConstructorInfo || member.Name == "Deconstruct" || deconstruct.GetParameters().Any(parameter => parameter.Name == member.Name));

    private static bool IsFixed(Type type) => !Mutable.Contains(type) && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type);

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // What a positional record struct holds has no invariant to break.
    private static bool IsPositionalStruct(Type type) => type.GetMethod("Deconstruct") is not null;

    private static bool IsInitBackingField(Type type, FieldInfo field) =>
        field.Name.EndsWith("k__BackingField", StringComparison.Ordinal)
        && type.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], Own)?.SetMethod is { } set && IsInit(set);

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method is MethodInfo { ReturnType: var type } ? type : typeof(void)),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };
}
