using System.Text.Json;
using Microsoft.Extensions.Options;

namespace LogAudit.Auditing;

/// <summary>Reads a policy file, or a ready policy by its name.</summary>
internal static class PolicyFile
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "policies");

    /// <exception cref="CannotRunException">There is no such file, or it is not valid; the message lists all errors.</exception>
    public static PolicyCatalog Read(string nameOrPath)
    {
        var ready = Path.Combine(Folder, nameOrPath + ".json");
        var path = File.Exists(ready) ? ready : nameOrPath;
        if (!File.Exists(path))
        {
            var names = Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal);
            throw new CannotRunException(
                $"--policy '{nameOrPath}' is neither a file nor a ready policy. Ready policies: {string.Join(", ", names)}.");
        }

        try
        {
            return ServicePolicyJson.ReadPolicies(File.ReadAllText(path)).ToCatalog();
        }
        catch (Exception problem) when (problem is JsonException or OptionsValidationException)
        {
            throw new CannotRunException($"--policy '{nameOrPath}': {problem.Message}", problem);
        }
    }
}
