using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Xml.Linq;
using PublicApiGenerator;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Conventions;

/// <summary>What every public type keeps to.</summary>
public sealed class ApiTests
{
    /// <summary>The only mutable ones: builders, options and the row of a host.</summary>
    private static readonly HashSet<Type> Mutable =
    [
        typeof(WorkingCalendarBuilder), typeof(KnownFacts), typeof(ServicePolicyOptions), typeof(CalendarOptions), typeof(ChannelOptions),
        typeof(PolicyOptions), typeof(RuleOptions), typeof(ManyOptions), typeof(DutySection), typeof(PolicyCatalogMonitor),
        typeof(ScorecardBuilder),
    ];

    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private const BindingFlags Own = Visible | BindingFlags.NonPublic;

    private static readonly Assembly Library = typeof(WorkingCalendar).Assembly;

    private static readonly Type[] Forbidden = [typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan)];

    // Written by the compiler for records: they say nothing that "record" does not.
    private static readonly HashSet<string> Generated =
        ["PrintMembers", "<Clone>$", "get_EqualityContract", "EqualityContract", "Finalize"];

    private const string Immutable =
        """
        The rule: public types are immutable, so that threads share them and a plan never changes behind its reader's back.
        To mend a breach, make the field readonly or the property get-only, and add a With… method;
        a type of builders or options is named in ApiTests.Mutable.
        """;

    private static string ApprovedFile => Repository.PathTo("tests/ServicePolicy.Tests/Conventions/PublicApi.approved.txt");

    private static IEnumerable<Type> Public => Library.GetExportedTypes();

    [Fact]
    public void Types_ButBuildersAndTheRow_HaveOnlyReadonlyFields()
    {
        var wrong =
            from type in Public.Where(IsFixed)
            from field in type.GetFields(Own)
            where !field.IsInitOnly && !field.IsLiteral && !(type.IsEnum && field.Name == "value__")
                && !field.IsDefined(typeof(ThreadStaticAttribute)) && !IsInitBackingField(type, field)
            select $"{type.Name}.{field.Name}";
        wrong.ShouldBeEmpty(Immutable);
    }

    [Fact]
    public void Types_ButBuildersAndTheRow_HaveNoPublicSetters()
    {
        var wrong =
            from type in Public.Where(IsFixed)
            from property in type.GetProperties(Own)
            where property.SetMethod is { } set && (set.IsPublic ? !IsPositionalStruct(type) || !IsInit(set) : !IsInit(set))
            select $"{type.Name}.{property.Name}";
        wrong.ShouldBeEmpty(Immutable);
    }

    [Fact]
    public void Members_OfAnyPublicType_UseNoClockOfTheFramework()
    {
        var wrong =
            from type in Public
            from member in type.GetMembers(Visible)
            where Mentioned(member).Any(mentioned => Forbidden.Contains(Nullable.GetUnderlyingType(mentioned) ?? mentioned))
            select $"{type.Name}.{member.Name}";
        wrong.ShouldBeEmpty(
            "The rule: time is NodaTime's in the public API; DateTime does not say which clock it was read from.\n"
            + "To mend a breach, take or return an Instant, a Duration or a local type.");
    }

    [Fact]
    public void PublicApi_Listing_EqualsTheApprovedText()
    {
        var listing = Listing(Library);
        if (Environment.GetEnvironmentVariable("SERVICEPOLICY_APPROVE") == "1")
        {
            File.WriteAllText(ApprovedFile, listing);
        }

        var approved = File.Exists(ApprovedFile) ? File.ReadAllText(ApprovedFile).ReplaceLineEndings("\n") : "";
        (listing == approved).ShouldBeTrue(
            "The rule: the public API changes only where somebody means it to.\n"
            + "If this change is meant, run the tests once with SERVICEPOLICY_APPROVE=1, commit the file, and tell it in CHANGELOG.md.\n"
            + Changes(approved, listing));
    }

    [Fact]
    public void PublicApi_OfNetStandard_LacksJsonAlone()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var file = Repository.PathTo($"src/ServicePolicy/bin/{configuration}/netstandard2.0/ServicePolicy.dll");
        var older = Listing(new AssemblyLoadContext("netstandard2.0").LoadFromAssemblyPath(file));

        var shared = Listing(Library, [.. Public.Where(type => type.Namespace != "ServicePolicy.Json")]);
        (older == shared).ShouldBeTrue(
            "The rule: both targets offer the same API, but for ServicePolicy.Json, which netstandard2.0 would need further packages for.\n"
            + "To mend a breach, give netstandard2.0 what it lacks, in Polyfills if need be. (net8.0 -, netstandard2.0 +)\n"
            + Changes(shared, older));
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
            where !documented.Any(known => known == name
                || known.StartsWith(name + "(", StringComparison.Ordinal)
                || known.StartsWith(name + "``", StringComparison.Ordinal))
            select name;
        wrong.ShouldBeEmpty(
            "The rule: every public member has a <summary>.\nTo mend a breach, write one, or <inheritdoc/> where the base says it all.");
    }

    private static IEnumerable<string> DocumentedNames(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        yield return $"T:{name}";
        foreach (var member in type.GetMembers(Visible))
        {
            if (IsWritten(type, member) && member is not Type && !IsPositional(type, member) && !IsImplicit(member))
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

    private static string Listing(Assembly assembly, Type[]? types = null)
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false, TreatRecordsAsClasses = false, IncludeTypes = types };
        return assembly.GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n";
    }

    private static string Changes(string before, string now)
    {
        var (old, young) = (before.Split('\n'), now.Split('\n'));
        return string.Join("\n", old.Except(young).Select(line => $"- {line}").Concat(young.Except(old).Select(line => $"+ {line}")));
    }

    private static bool IsWritten(Type type, MemberInfo member) =>
        !Generated.Contains(member.Name)
        && !member.IsDefined(typeof(CompilerGeneratedAttribute))
        && member is not MethodInfo { IsSpecialName: true, Name: not ("op_Implicit" or "op_Explicit") }
        && !(member is FieldInfo && type.IsEnum && member.Name == "value__")
        && !(member is MethodInfo method
            && (method.GetBaseDefinition().DeclaringType == typeof(object) || method.GetBaseDefinition() != method))
        && !(type.IsValueType && member is ConstructorInfo constructor && constructor.GetParameters().Length == 0)
        && !typeof(Delegate).IsAssignableFrom(type);

    private static bool IsImplicit(MemberInfo member) => member is ConstructorInfo constructor && constructor.GetParameters().Length == 0;

    // The positional parameters of a record are documented at the type.
    private static bool IsPositional(Type type, MemberInfo member) =>
        type.GetMethod("Deconstruct") is { } deconstruct
        && (member is ConstructorInfo
            || member.Name == "Deconstruct"
            || deconstruct.GetParameters().Any(parameter => parameter.Name == member.Name));

    private static bool IsFixed(Type type) => !Mutable.Contains(type) && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type);

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // What a positional record struct holds has no invariant to break.
    private static bool IsPositionalStruct(Type type) => type.GetMethod("Deconstruct") is not null;

    private static bool IsInitBackingField(Type type, FieldInfo field) =>
        field.Name.EndsWith("k__BackingField", StringComparison.Ordinal)
        && type.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], Own)?.SetMethod is { } set && IsInit(set);

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append(method is MethodInfo { ReturnType: var type } ? type : typeof(void)),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };
}
