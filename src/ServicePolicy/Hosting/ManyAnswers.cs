using System.Runtime.CompilerServices;

namespace ServicePolicy.Hosting;

/// <summary>Answers many items in their order, one by one or a block at a time on several threads.</summary>
internal static class ManyAnswers
{
    private const int BlockPerThread = 64;

    public static IEnumerable<ManyResult<T, TValue>> Of<T, TValue>(IEnumerable<T> items, Func<Func<T, TValue>> begin, int threads, CancellationToken cancellation)
    {
        var ask = begin();
        var block = new List<T>();
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            if (threads == 1)
            {
                yield return One(item, ask);
                continue;
            }

            block.Add(item);
            if (block.Count == threads * BlockPerThread)
            {
                foreach (var answer in Block(block, ask, threads, cancellation))
                {
                    yield return answer;
                }

                block.Clear();
            }
        }

        foreach (var answer in Block(block, ask, threads, cancellation))
        {
            yield return answer;
        }
    }

    public static async IAsyncEnumerable<ManyResult<T, TValue>> Of<T, TValue>(
        IAsyncEnumerable<T> items, Func<Func<T, TValue>> begin, int threads, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ask = begin();
        var block = new List<T>();
        await foreach (var item in items.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            if (threads == 1)
            {
                yield return One(item, ask);
                continue;
            }

            block.Add(item);
            if (block.Count == threads * BlockPerThread)
            {
                foreach (var answer in Block(block, ask, threads, cancellation))
                {
                    yield return answer;
                }

                block.Clear();
            }
        }

        foreach (var answer in Block(block, ask, threads, cancellation))
        {
            yield return answer;
        }
    }

    private static ManyResult<T, TValue>[] Block<T, TValue>(List<T> block, Func<T, TValue> ask, int threads, CancellationToken cancellation)
    {
        var answers = new ManyResult<T, TValue>[block.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, block.Count, options, index => answers[index] = One(block[index], ask));
        return answers;
    }

    private static ManyResult<T, TValue> One<T, TValue>(T item, Func<T, TValue> ask)
    {
        try
        {
            return new(item, ask(item), null);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new(item, default, error);
        }
    }
}
