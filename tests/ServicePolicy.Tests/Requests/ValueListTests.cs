namespace ServicePolicy.Tests.Requests;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_SameItems_ByValue()
    {
        var one = new ValueList<string>(["a", "b"]);

        one.ShouldBe(new ValueList<string>(["a", "b"]));
        one.GetHashCode().ShouldBe(new ValueList<string>(["a", "b"]).GetHashCode());
        one.Equals(new ValueList<string>(["b", "a"])).ShouldBeFalse();
        one.Equals(new ValueList<string>(["a"])).ShouldBeFalse();
    }

    [Fact]
    public void Items_OfTheListItWasMadeFrom_AreCopied()
    {
        List<string> source = ["a"];
        var list = new ValueList<string>(source);

        source[0] = "b";

        list[0].ShouldBe("a");
        list.ToString().ShouldBe("a");
    }

    [Fact]
    public void From_NullOrAListOfItsKind_CopiesNothing()
    {
        var list = new ValueList<string>(["a"]);

        ValueList<string>.From(null).Count.ShouldBe(0);
        ValueList<string>.From(list).ShouldBeSameAs(list);
    }
}
