using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ServicePolicy;

/// <summary>The checks of arguments that every room shares.</summary>
internal static class Guard
{
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : class =>
        value ?? throw new ArgumentNullException(parameter);

    /// <summary>A name that stands in keys, files and explanations.</summary>
    /// <param name="name">The name.</param>
    /// <param name="what">What has the name, as the beginning of the error, such as "A duty's name".</param>
    /// <param name="parameter">The parameter that holds it.</param>
    public static string Name(string? name, string what, [CallerArgumentExpression(nameof(name))] string? parameter = null)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException($"{what} must not be empty.", parameter);
        }

        foreach (var c in name!)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
            {
                throw new ArgumentException($"{what} was '{name}'. Use only letters, digits, '-', '_' and '.'.", parameter);
            }
        }

        return name;
    }

    public static int AtLeast(int least, int count, [CallerArgumentExpression(nameof(count))] string? parameter = null) =>
        count >= least ? count : throw new ArgumentOutOfRangeException(parameter, count, $"The value must be {least} or more.");
}
