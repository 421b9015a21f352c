namespace ServicePolicy.Tests.Laws;

/// <summary>A value and the C# that makes it.</summary>
internal sealed record Coded<T>(T Value, string Code);
