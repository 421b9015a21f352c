#if NETSTANDARD2_0
namespace System;

/// <summary>Lets the compiler translate <c>list[^1]</c> for netstandard2.0.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;

    public static implicit operator Index(int value) => new(value);
}
#endif
