namespace ServicePolicy;

/// <summary>The name of a fact whose meaning only your application knows, such as "shop.order-placed".</summary>
/// <remarks>
/// Names are compared exactly, including case. Record a fact with <see cref="Noted"/>; a custom duty reads it with
/// <see cref="CustomerView.Noted"/>. Immutable.
/// </remarks>
public sealed record Mark
{
    /// <summary>Creates a mark.</summary>
    /// <param name="name">The name; letters, digits, '-', '_' and '.' are allowed.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty or has other characters.</exception>
    public Mark(string name) => Name = Guard.Name(name, "A mark's name");

    /// <summary>The name of the mark.</summary>
    public string Name { get; }

    /// <summary>Returns the name of the mark.</summary>
    public override string ToString() => Name;
}
