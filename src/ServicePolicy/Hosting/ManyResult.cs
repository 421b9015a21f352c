namespace ServicePolicy.Hosting;

/// <summary>What became of one item among many: an answer, or the error that kept it from one.</summary>
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

    /// <summary>Why there is no answer; null where there is one.</summary>
    public Exception? Error { get; }

    /// <summary>Whether there is an answer.</summary>
    public bool IsAnswered => Error is null;

    /// <summary>The answer.</summary>
    /// <exception cref="InvalidOperationException">There is none: <see cref="Error"/> is its cause.</exception>
    public TValue Value => Error is null ? _value! : throw new InvalidOperationException($"There is no answer for {Item}: {Error.Message}", Error);
}
