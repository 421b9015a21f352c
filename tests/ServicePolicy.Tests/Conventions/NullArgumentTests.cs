using System.Reflection;

namespace ServicePolicy.Tests.Conventions;

/// <summary>Null, handed to each parameter of a public constructor, method or operator that does not say it takes null.</summary>
public sealed class NullArgumentTests
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Parameters_ThatAreNotNullable_RefuseNullByTheirName()
    {
        var tried = 0;
        var wrong = new List<string>();
        foreach (var (member, parameter) in Parameters())
        {
            tried++;
            if (Answer(member, parameter) is { } answer)
            {
                wrong.Add($"{NameOf(member)}, {parameter.Name}: {answer}");
            }
        }

        wrong.ShouldBeEmpty(
            "The rule: a public member throws ArgumentNullException with the parameter's name where null is not allowed.\n"
            + "To mend a breach, begin the member with Guard.NotNull(parameter), or declare the parameter as nullable.\n"
            + "Where a sample is missing or refused, add one to SampleValues.");
        tried.ShouldBeGreaterThan(150);
    }

    private static IEnumerable<(MethodBase Member, ParameterInfo Parameter)> Parameters() =>
        from type in typeof(Duty).Assembly.GetExportedTypes()
        where !typeof(Delegate).IsAssignableFrom(type)
        from declared in type.GetMembers(Visible).OfType<MethodBase>()
        where !IsSetter(declared) && declared.Name != nameof(Equals) && !(type.IsAbstract && declared is ConstructorInfo)
        let member = SampleValues.Closed(declared)
        from parameter in member.GetParameters()
        let asDeclared = declared.GetParameters()[parameter.Position]
        where !parameter.IsOut && !SampleValues.Element(parameter.ParameterType).IsValueType
            && !asDeclared.ParameterType.IsGenericParameter && !SampleValues.TakesNull(asDeclared)
        select (member, parameter);

    // What is set on a bag of options is checked where the bag is read.
    private static bool IsSetter(MethodBase member) => member.IsSpecialName && member.Name.StartsWith("set_", StringComparison.Ordinal);

    // What is wrong with the answer to null, or null.
    private static string? Answer(MethodBase member, ParameterInfo parameter)
    {
        try
        {
            var target = member.IsStatic || member is ConstructorInfo ? null : SampleValues.Of(member.DeclaringType!);
            var arguments = member.GetParameters()
                .Select(other => other.Position == parameter.Position ? null : SampleValues.Of(other))
                .ToArray();
            _ = member is ConstructorInfo constructor ? constructor.Invoke(arguments) : member.Invoke(target, arguments);
            return "accepts null";
        }
        catch (KeyNotFoundException missing)
        {
            return missing.Message;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentNullException refused)
        {
            return refused.ParamName == parameter.Name ? null : $"is refused under the name '{refused.ParamName}'";
        }
        catch (TargetInvocationException thrown)
        {
            return $"throws {thrown.InnerException!.GetType().Name}: {thrown.InnerException.Message}";
        }
    }

    private static string NameOf(MethodBase member) =>
        $"{member.DeclaringType!.Name}.{(member is ConstructorInfo ? "new" : member.Name)}"
        + $"({string.Join(", ", member.GetParameters().Select(parameter => SampleValues.Element(parameter.ParameterType).Name))})";
}
