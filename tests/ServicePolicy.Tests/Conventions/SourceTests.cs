using System.Text.RegularExpressions;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Conventions;

/// <summary>What a reader may rely on in the source: arrows that run one way, folders and files that fit on a few screens.</summary>
public sealed class SourceTests
{
    private const int LongestFile = 300;
    private const int FullestFolder = 20;
    private const int LongestLine = 140;

    private const string MendingAnArrow =
        """
        To mend a breach, move the type that is named to the earlier place, or the code that names it to the later one; or let the later
        place hand in a value or a delegate. The order is LibrarySource.Plan; docs/architecture.md draws it.
        """;

    [Fact]
    public void Files_OfAnEarlierRoom_NameNoTypeOfALaterOne()
    {
        var declared = LibrarySource.Rooms.ToDictionary(room => room, room => Declared(LibrarySource.Files(room)));
        declared["Calendars"].ShouldContain("WorkingCalendar");
        declared["Policies"].ShouldContain("OwesRule");
        declared["Planning"].ShouldContain("ContactPlan");

        var wrong =
            from room in LibrarySource.Rooms.Select((name, order) => (name, order))
            from file in LibrarySource.Files(room.name)
            let words = LibrarySource.Words(file)
            from later in LibrarySource.Rooms.Skip(room.order + 1)
            from type in declared[later].Except(LibrarySource.Rooms.Take(room.order + 1).SelectMany(earlier => declared[earlier]))
            where words.Contains(type)
            select $"{LibrarySource.Name(file)} names {type} of {later}";
        wrong.ShouldBeEmpty(
            $"""
            The rule: the rooms stand in an order, and a room names types of earlier rooms only.
            The order: {string.Join(", ", LibrarySource.Rooms)}.
            {MendingAnArrow}
            """);
    }

    [Fact]
    public void Files_OfAnEarlierFolderInARoom_NameNoTypeOfALaterOne()
    {
        var declared = Folders().ToDictionary(folder => folder, folder => Declared(LibrarySource.FilesDirectlyIn(folder)));
        declared["Calendars/Hours"].ShouldNotBeEmpty();

        var wrong =
            from room in LibrarySource.Plan
            let doorstep = declared[room.Room]
            from folder in room.Folders.Select((name, order) => (name, order))
            from file in LibrarySource.FilesDirectlyIn($"{room.Room}/{folder.name}")
            let words = LibrarySource.Words(file)
            let known = room.Folders.Take(folder.order + 1).SelectMany(earlier => declared[$"{room.Room}/{earlier}"]).Concat(doorstep)
            from later in room.Folders.Skip(folder.order + 1)
            from type in declared[$"{room.Room}/{later}"].Except(known)
            where words.Contains(type) && !LibrarySource.Homonyms.Contains((LibrarySource.FolderOf(file), type))
            select $"{LibrarySource.Name(file)} names {type} of {room.Room}/{later}";
        wrong.ShouldBeEmpty(
            $"""
            The rule: the folders inside a room stand in an order, and each names types of earlier folders only. The files directly in the
            room's folder are its public face; they and its folders know each other. A member that merely bears the name of a later type
            is listed in LibrarySource.Homonyms.
            {MendingAnArrow}
            """);
    }

    [Fact]
    public void GroundFloor_Source_NamesNoTypeOfARoom()
    {
        var rooms = Declared(LibrarySource.Rooms.SelectMany(LibrarySource.Files));

        var wrong =
            from file in LibrarySource.FilesDirectlyIn(LibrarySource.GroundFloor).Concat(LibrarySource.FilesDirectlyIn("Polyfills"))
            from word in LibrarySource.Words(file)
            where rooms.Contains(word)
            select $"{LibrarySource.Name(file)} names {word}";
        wrong.ShouldBeEmpty(
            "The rule: every room stands on the files directly in src/ServicePolicy and on Polyfills, so these know no room.\n"
            + "To mend a breach, move the code to the earliest room that needs it.");
    }

    [Fact]
    public void Folders_OfTheLibrary_AreAllInThePlan()
    {
        var folders = LibrarySource.Files().Select(LibrarySource.FolderOf).Distinct();

        folders.Except(Folders()).Except([LibrarySource.GroundFloor, "Polyfills"]).ShouldBeEmpty(
            "The rule: each folder has a place in the order of its room.\n"
            + "To mend a breach, add the folder to LibrarySource.Plan, after all that it names.");
    }

    [Fact]
    public void PlanningAndAuditing_Source_NameNoDuty()
    {
        var duties = typeof(Duty).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Duty)) && !type.IsAbstract && !type.IsNested)
            .Select(type => type.Name)
            .ToHashSet();
        duties.ShouldContain("AnswerDuty");

        var wrong =
            from file in LibrarySource.Files("Planning").Concat(LibrarySource.Files("Auditing"))
            from word in LibrarySource.Words(file)
            where duties.Contains(word)
            select $"{LibrarySource.Name(file)} names {word}";
        wrong.ShouldBeEmpty(
            "The rule: planning and auditing treat every duty alike, so that a custom duty can do whatever a built-in one can.\n"
            + "To mend a breach, ask the duty: give Duty a property or a virtual method that says what the engine needs to know.");
    }

    [Fact]
    public void Files_Lines_AreAtMostThreeHundred()
    {
        var files = LibrarySource.Files().ToList();
        files.Count.ShouldBeGreaterThan(80);

        files.Where(file => File.ReadLines(file).Count() > LongestFile).Select(LibrarySource.Name).ShouldBeEmpty(
            $"The rule: a file has at most {LongestFile} lines, so that it is read in one go.\n"
            + "To mend a breach, split it by job: a helper class, or a partial class in a file Type.Job.cs.");
    }

    [Fact]
    public void Folders_Files_AreAtMostTwenty()
    {
        var full =
            from folder in LibrarySource.Files().GroupBy(LibrarySource.FolderOf)
            where folder.Count() > FullestFolder
            select $"{folder.Key} holds {folder.Count()} files";
        full.ShouldBeEmpty(
            $"The rule: a folder holds at most {FullestFolder} files, so that its contents are seen at once.\n"
            + "To mend a breach, put what belongs together into a folder of its own, and give it a place in LibrarySource.Plan.");
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("samples")]
    [InlineData("tools")]
    [InlineData("benchmarks")]
    public void Lines_OfCode_AreAtMostHundredAndFortyColumns(string folder)
    {
        var wide =
            from file in Repository.Files(folder)
            from line in File.ReadLines(file).Select((text, index) => (text, number: index + 1))
            where line.text.Length > LongestLine
            select $"{Path.GetRelativePath(Repository.Root, file)}:{line.number} has {line.text.Length} columns";
        wide.ShouldBeEmpty(
            $"The rule: a line has at most {LongestLine} columns (max_line_length in .editorconfig), so that two files fit side by side.\n"
            + "To mend a breach, break the line after an opening bracket or before an operator.");
    }

    [Theory]
    [InlineData("// names ContactPlan\nint one;", false)]
    [InlineData("/* ContactPlan */ int one;", false)]
    [InlineData("/// <see cref=\"ContactPlan\"/>\nint one;", false)]
    [InlineData("var text = \"ContactPlan\";", false)]
    [InlineData("var text = \"a \\\" ContactPlan\";", false)]
    [InlineData("ContactPlan plan;", true)]
    [InlineData("var quote = '\"'; ContactPlan plan;", true)]
    [InlineData("var text = $\"{ContactPlan.Name}\";", true)]
    [InlineData("var plan = MyContactPlans.One;", false)]
    public void Code_OfAText_HasNoCommentsAndStrings(string text, bool names)
    {
        var words = Regex.Matches(LibrarySource.Code(text), @"\w+").Select(match => match.Value);

        words.Contains("ContactPlan").ShouldBe(names);
    }

    private static IEnumerable<string> Folders() =>
        LibrarySource.Plan.SelectMany(room => room.Folders.Select(folder => $"{room.Room}/{folder}").Prepend(room.Room));

    private static HashSet<string> Declared(IEnumerable<string> files) => [.. files.SelectMany(LibrarySource.DeclaredTypes)];
}
