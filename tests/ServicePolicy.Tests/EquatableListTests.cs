namespace ServicePolicy.Tests;

public sealed class EquatableListTests
{
    [Fact]
    public void Equals_SameItems_ByValue()
    {
        var one = new EquatableList<string>(["a", "b"]);

        one.ShouldBe(new EquatableList<string>(["a", "b"]));
        one.GetHashCode().ShouldBe(new EquatableList<string>(["a", "b"]).GetHashCode());
        one.Equals(new EquatableList<string>(["b", "a"])).ShouldBeFalse();
        one.Equals(new EquatableList<string>(["a"])).ShouldBeFalse();
    }

    [Fact]
    public void Items_OfTheListItWasMadeFrom_AreCopied()
    {
        List<string> source = ["a"];
        var list = new EquatableList<string>(source);

        source[0] = "b";

        list[0].ShouldBe("a");
        list.ToString().ShouldBe("a");
    }

    [Fact]
    public void From_NullOrAListOfItsKind_CopiesNothing()
    {
        var list = new EquatableList<string>(["a"]);

        EquatableList<string>.From(null).Count.ShouldBe(0);
        EquatableList<string>.From(list).ShouldBeSameAs(list);
    }
}
