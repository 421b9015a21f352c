using System.Runtime.CompilerServices;

namespace ServicePolicy.Hosting;

/// <summary>Answers many items in their order, one by one or a batch at a time on several threads.</summary>
internal static class ManyAnswers
{
    private const int BatchPerThread = 64;

    public static IEnumerable<ManyResult<T, TValue>> Of<T, TValue>(
        IEnumerable<T> items, Func<Func<T, TValue>> begin, int threads, CancellationToken cancellation)
    {
        var batch = new Batch<T, TValue>(begin(), threads, cancellation);
        foreach (var item in items)
        {
            foreach (var answer in batch.Add(item))
            {
                yield return answer;
            }
        }

        foreach (var answer in batch.Answer())
        {
            yield return answer;
        }
    }

    public static async IAsyncEnumerable<ManyResult<T, TValue>> Of<T, TValue>(
        IAsyncEnumerable<T> items, Func<Func<T, TValue>> begin, int threads, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var batch = new Batch<T, TValue>(begin(), threads, cancellation);
        await foreach (var item in items.WithCancellation(cancellation).ConfigureAwait(false))
        {
            foreach (var answer in batch.Add(item))
            {
                yield return answer;
            }
        }

        foreach (var answer in batch.Answer())
        {
            yield return answer;
        }
    }

    /// <summary>Items that wait to be answered together: one on a single thread, else enough to keep all threads busy.</summary>
    private sealed class Batch<T, TValue>(Func<T, TValue> ask, int threads, CancellationToken cancellation)
    {
        private readonly List<T> _items = [];

        /// <summary>Adds an item, and answers the batch if that fills it; no answers otherwise.</summary>
        public ManyResult<T, TValue>[] Add(T item)
        {
            cancellation.ThrowIfCancellationRequested();
            if (threads == 1)
            {
                return [One(item)];
            }

            _items.Add(item);
            return _items.Count < threads * BatchPerThread ? [] : Answer();
        }

        /// <summary>Answers the items that wait, in their order.</summary>
        public ManyResult<T, TValue>[] Answer()
        {
            var answers = new ManyResult<T, TValue>[_items.Count];
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
            Parallel.For(0, _items.Count, options, index => answers[index] = One(_items[index]));
            _items.Clear();
            return answers;
        }

        private ManyResult<T, TValue> One(T item)
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
}
