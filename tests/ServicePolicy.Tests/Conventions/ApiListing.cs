using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ServicePolicy.Tests.Conventions;

/// <summary>Writes the public surface of an assembly as sorted lines that read like code.</summary>
internal static class ApiListing
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    // Written by the compiler for records: they say nothing that "record" does not.
    private static readonly HashSet<string> Generated = ["PrintMembers", "<Clone>$", "get_EqualityContract", "EqualityContract", "Finalize"];

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            _ = text.Append(Head(type)).Append('\n');
            foreach (var line in Members(type).OrderBy(line => line, StringComparer.Ordinal))
            {
                _ = text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    public static bool IsWritten(Type type, MemberInfo member) =>
        !Generated.Contains(member.Name)
        && !member.IsDefined(typeof(CompilerGeneratedAttribute))
        && member is not MethodInfo { IsSpecialName: true, Name: not ("op_Implicit" or "op_Explicit") }
        && !(member is FieldInfo && type.IsEnum && member.Name == "value__")
        && !(member is MethodInfo method && (method.GetBaseDefinition().DeclaringType == typeof(object) || method.GetBaseDefinition() != method))
        && !(type.IsValueType && member is ConstructorInfo constructor && constructor.GetParameters().Length == 0)
        && !typeof(Delegate).IsAssignableFrom(type);

    private static string Head(Type type)
    {
        var isRecord = type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? (isRecord ? "record struct" : "struct") : isRecord ? "record" : "class";
        var modifier = type is { IsAbstract: true, IsSealed: true } ? "static "
            : type is { IsAbstract: true, IsInterface: false } ? "abstract "
            : type is { IsSealed: true, IsValueType: false } && kind != "delegate" ? "sealed "
            : type.IsValueType && type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly "
            : "";
        var parent = type.BaseType is { } basis && basis != typeof(object) && basis.Assembly == type.Assembly ? $" : {basis.Name}" : "";
        var signature = kind == "delegate" ? $" {Parameters(type.GetMethod("Invoke")!)} -> {Name(type.GetMethod("Invoke")!.ReturnType)}" : "";
        return $"{modifier}{kind} {type.FullName!.Replace('+', '.')[(type.Namespace!.Length + 1)..]}{parent}{signature}";
    }

    private static IEnumerable<string> Members(Type type) =>
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where IsVisible(member) && IsWritten(type, member)
        let line = Line(type, member)
        where line.Length > 0
        select line;

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetMethod is { } get && IsVisible(get),
        FieldInfo field => field.IsPublic,
        _ => false,
    };

    private static string Line(Type type, MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{(constructor.IsPublic ? "" : "protected ")}new{Parameters(constructor)}",
        MethodInfo method => $"{Modifier(method)}{Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter))} {method.Name}{Parameters(method)}",
        PropertyInfo { GetMethod: { } get } property =>
            $"{Modifier(get)}{Name(property.PropertyType)}{Mark(Nullability.Create(property))} {(property.GetIndexParameters().Length > 0 ? $"this[{Name(property.GetIndexParameters()[0].ParameterType)}]" : property.Name)} {{ get;{Setter(property)} }}",
        FieldInfo field when type.IsEnum => $"{field.Name} = {Convert.ToString(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}",
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        _ => "",
    };

    private static string Modifier(MethodInfo method) =>
        (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : method.GetBaseDefinition() != method ? "override " : method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "");

    private static string Setter(PropertyInfo property) => property.SetMethod is { IsPublic: true } set
        ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
        : "";

    private static string Parameters(MethodBase method) =>
        $"({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")}{string.Join(", ", method.GetParameters().Select(Parameter))})";

    private static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var way = parameter.IsOut ? "out " : type.IsByRef ? "in " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var fallback = !parameter.HasDefaultValue ? ""
            : $" = {(parameter.DefaultValue is null ? (type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null") : Convert.ToString(parameter.DefaultValue, System.Globalization.CultureInfo.InvariantCulture))}";
        return $"{way}{Name(type.IsByRef ? type.GetElementType()! : type)}{Mark(Nullability.Create(parameter))} {parameter.Name}{fallback}";
    }

    private static string Mark(NullabilityInfo info) => info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType ? "?" : "";

    private static string Name(Type type) =>
        Keywords.TryGetValue(type, out var keyword) ? keyword
        : Nullable.GetUnderlyingType(type) is { } inner ? $"{Name(inner)}?"
        : type.IsArray ? $"{Name(type.GetElementType()!)}[]"
        : type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
