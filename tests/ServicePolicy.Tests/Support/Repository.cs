namespace ServicePolicy.Tests.Support;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    public static string PathTo(string file) => Path.Combine(Root, file);

    /// <summary>The C# files below a folder that people wrote; none where there is no such folder.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.Exists(PathTo(folder))
            ? Directory.EnumerateFiles(PathTo(folder), "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)
            : [];

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ServicePolicy.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No ServicePolicy.sln lies above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
