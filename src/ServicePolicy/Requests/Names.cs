namespace ServicePolicy;

/// <summary>The check that names in keys, files and explanations share.</summary>
internal static class Names
{
    public static string Checked(string? name, string parameter, string what)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException($"{what} must not be empty.", parameter);
        }

        foreach (var c in name!)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
            {
                throw new ArgumentException($"{what} was '{name}'; letters, digits, '-', '_' and '.' are allowed.", parameter);
            }
        }

        return name;
    }
}
