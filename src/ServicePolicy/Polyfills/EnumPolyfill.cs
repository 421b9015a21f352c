#if NETSTANDARD2_0
namespace System;

/// <summary>The generic forms that <see cref="Enum"/> has on newer targets.</summary>
internal static class EnumPolyfill
{
    extension(Enum)
    {
        public static T Parse<T>(string name)
            where T : struct, Enum =>
            (T)Enum.Parse(typeof(T), name);

        public static string[] GetNames<T>()
            where T : struct, Enum =>
            Enum.GetNames(typeof(T));
    }
}
#endif
