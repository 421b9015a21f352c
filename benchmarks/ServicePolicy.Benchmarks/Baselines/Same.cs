namespace ServicePolicy.Benchmarks;

/// <summary>Checks that peers give the same answers before they are timed.</summary>
internal static class Same
{
    public static void Answers<T>(int count, Func<int, T> library, Func<int, T> baseline, string name)
    {
        for (var i = 0; i < count; i++)
        {
            var (ours, theirs) = (library(i), baseline(i));
            if (!EqualityComparer<T>.Default.Equals(ours, theirs))
            {
                throw new InvalidOperationException($"Input {i}: the library says {ours}, {name} says {theirs}.");
            }
        }
    }
}
