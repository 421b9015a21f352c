namespace ServicePolicy;

/// <summary>The name of a fact that only the host knows the meaning of, such as "shop.order-placed".</summary>
/// <remarks>Compared exactly. A duty of the host's own reads first, last and count of each mark from the <see cref="CustomerView"/>.</remarks>
public sealed record Mark
{
    /// <summary>Names a fact.</summary>
    /// <param name="name">Letters, digits, '-', '_' and '.'.</param>
    /// <exception cref="ArgumentException">The name is empty or holds other characters.</exception>
    public Mark(string name) => Name = Guard.Name(name, "A mark's name");

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
