using System.Reflection;
using System.Reflection.Emit;

namespace ServicePolicy.Tests.Policies;

/// <summary>A built-in duty has no right that a custom duty of another assembly lacks: its code uses public members only.</summary>
public class CustomDutyRightsTests
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Assembly Library = typeof(Duty).Assembly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static TheoryData<string> BuiltIn { get; } = new(Duties.Select(type => type.Name));

    private static IEnumerable<Type> Duties => Library.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Duty)));

    [Fact]
    public void BuiltIn_AllEighteenAndTheirBase_AreLookedAt() => Duties.Count().ShouldBe(19);

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Code_OfABuiltInDuty_UsesPublicMembersOnly(string duty) =>
        Privileges(Library.GetType($"ServicePolicy.{duty}", throwOnError: true)!).ShouldBeEmpty();

    [Fact]
    public void Code_OfTheEngine_IsFoundToUseInternalMembers() => // the check itself can fail
        Privileges(typeof(PlanningExtensions)).ShouldContain(member => member.StartsWith("ObligationEngine.", StringComparison.Ordinal));

    /// <summary>
    /// The internal members that a type uses; one of a helper without state may be copied by a custom duty if it uses none itself.
    /// </summary>
    private static HashSet<string> Privileges(Type type)
    {
        var privileges = new HashSet<string>();
        var seen = new HashSet<MethodBase>();
        var toRead = new Stack<MethodBase>(OwnCode(type));
        while (toRead.TryPop(out var method))
        {
            foreach (var used in seen.Add(method) ? Used(method) : [])
            {
                var declaring = used.DeclaringType!;
                if (used.Module.Assembly != Library || IsWithin(declaring, type) || IsOpen(used) || IsBaseOfItsOwn(declaring, type))
                {
                    continue;
                }

                if (used is MethodInfo helper && declaring is { IsAbstract: true, IsSealed: true, IsPublic: false })
                {
                    toRead.Push(helper);
                }
                else
                {
                    privileges.Add($"{declaring.Name}.{used.Name}");
                }
            }
        }

        return privileges;
    }

    private static IEnumerable<MethodBase> OwnCode(Type type) =>
        type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared))
            .Concat(type.GetNestedTypes(Declared).SelectMany(OwnCode));

    private static bool IsWithin(Type? inner, Type outer) => inner is not null && (inner == outer || IsWithin(inner.DeclaringType, outer));

    /// <summary>A base that two built-in duties share, which is looked at by itself: a custom duty would write its lines again.</summary>
    private static bool IsBaseOfItsOwn(Type declaring, Type type) =>
        declaring.IsSubclassOf(typeof(Duty)) && declaring == type.BaseType && Duties.Contains(declaring);

    private static bool IsOpen(MemberInfo member) =>
        member.DeclaringType!.IsVisible && member switch
        {
            MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
            FieldInfo field => field.IsPublic,
            _ => true,
        };

    private static IEnumerable<MemberInfo> Used(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var op = code[at] == 0xFE ? OpCodesByValue[(short)((code[at] << 8) | code[at + 1])] : OpCodesByValue[code[at]];
            at += op.Size;
            if (op.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok
                && Resolve(method, BitConverter.ToInt32(code, at)) is { DeclaringType: not null } member)
            {
                yield return member;
            }

            at += op.OperandType == OperandType.InlineSwitch ? 4 + (4 * BitConverter.ToInt32(code, at)) : Length(op.OperandType);
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token) =>
        method.Module.ResolveMember(
            token,
            method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
            method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static int Length(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
