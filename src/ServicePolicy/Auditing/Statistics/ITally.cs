namespace ServicePolicy.Auditing;

/// <summary>Integer counts that can be added, in any order and grouping, to the same sums.</summary>
internal interface ITally<in TSelf>
{
    void Add(TSelf other);
}
