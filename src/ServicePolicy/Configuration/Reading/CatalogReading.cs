namespace ServicePolicy.Configuration;

/// <summary>The result of reading options: the catalog, null if there are errors, and all problems.</summary>
internal sealed record CatalogReading(PolicyCatalog? Catalog, IReadOnlyList<ConfigurationProblem> Problems)
{
    public IEnumerable<string> Errors => Of(ProblemSeverity.Error).Select(problem => problem.ToString());

    public IEnumerable<ConfigurationProblem> Of(ProblemSeverity severity) => Problems.Where(problem => problem.Severity == severity);
}
