using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ServicePolicy;

/// <summary>Checks of arguments that every room shares. Each returns the argument, and throws where it is not allowed.</summary>
internal static class Guard
{
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : class =>
        value ?? throw new ArgumentNullException(parameter);

    /// <summary>Checks that a text is not blank.</summary>
    /// <param name="value">The text.</param>
    /// <param name="what">The text's meaning, which begins the error, such as "The name of a holiday set".</param>
    /// <param name="parameter">The parameter that holds the text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public static string NotBlank(
        [NotNull] string? value, string what, [CallerArgumentExpression(nameof(value))] string? parameter = null) =>
        string.IsNullOrWhiteSpace(NotNull(value, parameter))
            ? throw new ArgumentException($"{what} was '{value}'; it must not be blank.", parameter)
            : value!;

    /// <summary>Checks a name that is used in keys, files and explanations.</summary>
    /// <param name="name">The name.</param>
    /// <param name="what">The name's meaning, which begins the error, such as "A duty's name".</param>
    /// <param name="parameter">The parameter that holds the name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or has other characters than letters, digits, '-', '_' and '.'.</exception>
    public static string Name(
        [NotNull] string? name, string what, [CallerArgumentExpression(nameof(name))] string? parameter = null)
    {
        if (NotNull(name, parameter).Length == 0)
        {
            throw new ArgumentException($"{what} must not be empty.", parameter);
        }

        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
            {
                throw new ArgumentException($"{what} was '{name}'. Use only letters, digits, '-', '_' and '.'.", parameter);
            }
        }

        return name;
    }

    /// <exception cref="ArgumentOutOfRangeException">The count is less than the least one allowed.</exception>
    public static int AtLeast(int least, int count, [CallerArgumentExpression(nameof(count))] string? parameter = null) =>
        count >= least ? count : throw new ArgumentOutOfRangeException(parameter, count, $"The value must be {least} or more.");

    /// <summary>Checks that a list holds no null.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public static T[] NoNulls<T>([NotNull] T[]? items, [CallerArgumentExpression(nameof(items))] string? parameter = null)
        where T : class
    {
        var position = Array.IndexOf(NotNull(items, parameter), null);
        return position < 0 ? items! : throw new ArgumentException($"The item at position {position} is null.", parameter);
    }
}
