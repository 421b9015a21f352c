namespace ServicePolicy.Configuration;

/// <summary>What became of a tree: the catalogue, unless there are errors, and all that was found.</summary>
internal sealed record CatalogReading(PolicyCatalog? Catalog, IReadOnlyList<ConfigurationProblem> Problems)
{
    public IEnumerable<string> Errors => Of(ProblemSeverity.Error).Select(problem => problem.ToString());

    public IEnumerable<ConfigurationProblem> Of(ProblemSeverity severity) => Problems.Where(problem => problem.Severity == severity);
}
