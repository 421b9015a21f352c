namespace ServicePolicy;

/// <summary>What your application has noted under one mark.</summary>
/// <remarks>Equal by value. <see cref="ServiceRequest.Restore"/> checks the marks of a row.</remarks>
/// <param name="Mark">The name of the fact.</param>
/// <param name="First">When the fact was first noted.</param>
/// <param name="Last">When the fact was last noted; the same instant as <paramref name="First"/> where it was noted once.</param>
/// <param name="Count">How often the fact was noted; at least 1.</param>
/// <param name="Value">The instant that the last note refers to, or null.</param>
public sealed record MarkFacts(Mark Mark, Instant First, Instant Last, int Count = 1, Instant? Value = null)
{
    /// <summary>The name of the fact.</summary>
    public Mark Mark { get; } = Guard.NotNull(Mark);
}
