namespace ServicePolicy.Tests.Support;

/// <summary>Data that lies beside the project and is not part of it; what needs it is left out where it is absent.</summary>
internal static class TestData
{
    /// <summary>A folder of the shared data, or null where there is none.</summary>
    public static string? Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "shared", name);
            if (Directory.Exists(found))
            {
                return found;
            }
        }

        return null;
    }
}
