using System.Text.Json;

namespace LogAudit.Auditing;

/// <summary>A scorecard that an earlier run wrote with <c>--format json</c>.</summary>
internal static class ScorecardFile
{
    /// <exception cref="CannotRunException">There is no such file, or it is not a scorecard.</exception>
    public static Scorecard Read(string path)
    {
        try
        {
            return ServicePolicyJson.ReadScorecard(File.ReadAllText(path));
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{path}': {problem.Message} Give a scorecard that 'audit --format json --out' wrote.", problem);
        }
    }
}
