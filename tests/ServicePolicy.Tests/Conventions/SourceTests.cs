namespace ServicePolicy.Tests.Conventions;

/// <summary>What a reader may rely on in the source: the arrows between the rooms, and rooms that fit on a few screens.</summary>
public sealed class SourceTests
{
    private const int LongestFile = 300;

    [Fact]
    public void Files_OfAnEarlierRoom_NameNoTypeOfALaterOne()
    {
        var declared = LibrarySource.Rooms.ToDictionary(room => room, room => LibrarySource.Files(room).SelectMany(LibrarySource.DeclaredTypes).ToHashSet());
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
            select $"{Path.GetRelativePath(LibrarySource.Folder, file)} names {type} of {later}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void PlanningAndAuditing_Source_NameNoDuty()
    {
        var duties = typeof(Duty).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Duty)) && !type.IsAbstract && !type.IsNested).Select(type => type.Name).ToHashSet();
        duties.ShouldContain("AnswerDuty");

        var wrong =
            from file in LibrarySource.Files("Planning").Concat(LibrarySource.Files("Auditing"))
            from word in LibrarySource.Words(file)
            where duties.Contains(word)
            select $"{Path.GetRelativePath(LibrarySource.Folder, file)} names {word}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Files_Lines_AreAtMostThreeHundred()
    {
        var files = LibrarySource.Files().ToList();
        files.Count.ShouldBeGreaterThan(80);

        files.Where(file => File.ReadLines(file).Count() > LongestFile).Select(file => Path.GetRelativePath(LibrarySource.Folder, file)).ShouldBeEmpty();
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
        var words = System.Text.RegularExpressions.Regex.Matches(LibrarySource.Code(text), @"\w+").Select(match => match.Value);

        words.Contains("ContactPlan").ShouldBe(names);
    }
}
