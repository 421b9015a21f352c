namespace ServicePolicy.Tests.Support;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    public static string PathTo(string file) => Path.Combine(Root, file);

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
