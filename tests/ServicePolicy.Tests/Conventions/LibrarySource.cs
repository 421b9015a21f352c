using System.Text.RegularExpressions;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Conventions;

/// <summary>The source of the library, as text; its rooms in their order, and the folders inside each room in theirs.</summary>
internal static partial class LibrarySource
{
    /// <summary>
    /// A room may name types of the rooms before it, never of those after it. The files directly in a room's folder are its doorstep,
    /// the folders below it its cellar: doorstep and cellar know each other, and a folder of the cellar may name types of the folders
    /// before it.
    /// </summary>
    public static readonly (string Room, string[] Folders)[] Plan =
    [
        ("Wording", []),
        ("Calendars", ["TimeLine", "Holidays", "Hours", "Compiled", "Windows", "Limits"]),
        ("Requests", ["Knowledge", "Events", "Histories", "Rows"]),
        ("Policies", ["Owing", "Duties", "Catalogs"]),
        ("Planning", ["Engine", "Explaining", "Foresight", "Drafting"]),
        ("Auditing", ["Statistics", "Replaying", "Proposals", "Tallies", "Scorecards"]),
        ("Configuration", ["Reading"]),
        ("Json", ["Errors", "Documents"]),
        ("Hosting", []),
    ];

    /// <summary>Names that a folder's types give to members, and a later folder to a type: no arrow.</summary>
    public static readonly HashSet<(string Folder, string Name)> Homonyms =
        [("Requests/Knowledge", "Noted"), ("Requests/Knowledge", "SlipForeseen")];

    /// <summary>The project's own folder: its files are what every room stands on.</summary>
    public const string GroundFloor = "";

    public static readonly string[] Rooms = [.. Plan.Select(room => room.Room)];

    public static string Folder { get; } = Repository.PathTo("src/ServicePolicy");

    /// <summary>The files of a room with all its folders; of the whole library where no room is named.</summary>
    public static IEnumerable<string> Files(string room = "") =>
        Repository.Files("src/ServicePolicy")
            .Where(file => room.Length == 0 || Name(file).StartsWith(room + '/', StringComparison.Ordinal));

    /// <summary>The files directly in a folder of the library, such as "Calendars/Hours".</summary>
    public static IEnumerable<string> FilesDirectlyIn(string folder) => Files().Where(file => FolderOf(file) == folder);

    /// <summary>A file's name from the library's folder on, such as "Calendars/Hours/Shift.cs".</summary>
    public static string Name(string file) => Path.GetRelativePath(Folder, file).Replace('\\', '/');

    public static string FolderOf(string file) => Path.GetDirectoryName(Name(file))!.Replace('\\', '/');

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

    [GeneratedRegex(
        @"^(?:\w+ )*(?:(?:class|struct|interface|enum|record(?: (?:struct|class))?) (?<name>[A-Z]\w*)|delegate \S+ (?<name>[A-Z]\w*))",
        RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
