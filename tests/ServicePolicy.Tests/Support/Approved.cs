namespace ServicePolicy.Tests.Support;

/// <summary>Texts that somebody has read and approved, each in a file. SERVICEPOLICY_APPROVE=1 writes them anew, to be read.</summary>
internal static class Approved
{
    /// <param name="text">The text.</param>
    /// <param name="name">The file below the tests, without its ending.</param>
    public static void ShouldBeApproved(this string text, string name)
    {
        var file = Repository.PathTo($"tests/ServicePolicy.Tests/{name}.approved.txt");
        if (Environment.GetEnvironmentVariable("SERVICEPOLICY_APPROVE") == "1")
        {
            File.WriteAllText(file, text + "\n");
        }

        File.Exists(file).ShouldBeTrue($"{file} is missing: run the test with SERVICEPOLICY_APPROVE=1, read the file, and commit it.");
        (text + "\n").ShouldBe(File.ReadAllText(file)
            .ReplaceLineEndings("\n"), $"{name} has changed. If it should, run the test with SERVICEPOLICY_APPROVE=1 and read the change.");
    }
}
