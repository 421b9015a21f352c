using System.Text.RegularExpressions;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Conventions;

/// <summary>The source of the library, as text; its rooms in their order.</summary>
internal static partial class LibrarySource
{
    public static readonly string[] Rooms = ["Wording", "Calendars", "Requests", "Policies", "Planning", "Auditing", "Configuration", "Json", "Hosting"];

    public static string Folder { get; } = Repository.PathTo("src/ServicePolicy");

    public static IEnumerable<string> Files(string room = "")
    {
        var folder = Path.Combine(Folder, room);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(Folder, file).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(Folder, file).StartsWith("bin", StringComparison.Ordinal))
            : [];
    }

    /// <summary>The words of a file, without comments and the text of strings.</summary>
    public static HashSet<string> Words(string file) => [.. Word().Matches(Code(File.ReadAllText(file))).Select(match => match.Value)];

    public static string Code(string text) => Quiet().Replace(text, " ");

    /// <summary>The types that stand at the left margin; what is nested in them is only named with them.</summary>
    public static IEnumerable<string> DeclaredTypes(string file) =>
        Declaration().Matches(Code(File.ReadAllText(file))).Select(match => match.Groups["name"].Value);

    // What stands between the braces of an interpolated string is code, so those strings stay.
    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|"{3,}.*?"{3,}|(?<!\$)"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'""", RegexOptions.Singleline)]
    private static partial Regex Quiet();

    [GeneratedRegex(@"\b[A-Za-z_]\w*\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:\w+ )*(?:(?:class|struct|interface|enum|record(?: (?:struct|class))?) (?<name>[A-Z]\w*)|delegate \S+ (?<name>[A-Z]\w*))", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
