namespace ServicePolicy.Hosting;

/// <summary>The result for one item among many: a value, or the error that prevented it.</summary>
/// <typeparam name="TItem">The type of the item, such as a row.</typeparam>
/// <typeparam name="TValue">The type of the value, such as <see cref="ContactPlan"/>.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class ManyResult<TItem, TValue>
{
    private readonly TValue? _value;

    internal ManyResult(TItem item, TValue? value, Exception? error)
    {
        Item = item;
        _value = value;
        Error = error;
    }

    /// <summary>The item.</summary>
    public TItem Item { get; }

    /// <summary>The exception that prevented the value; null if there is a value.</summary>
    public Exception? Error { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsAnswered => Error is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is no value. The inner exception is <see cref="Error"/>.</exception>
    public TValue Value =>
        Error is null ? _value! : throw new InvalidOperationException($"There is no answer for {Item}: {Error.Message}", Error);
}
