using LogAudit;
using LogAudit.Mapping;
using LogAudit.Reading;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Tools;

/// <summary>The real logs beside the project, audited case by case to their last event.</summary>
internal static class RealLogs
{
    public static IEnumerable<RequestAudit> Audits(string name, string log)
    {
        var path = Path.Combine(TestData.Folder("data")!, log);
        var mapping = LogMapping.Read(name);
        var catalog = LogAudit.Auditing.PolicyFile.Read(name);
        var file = new LogFile(path, mapping);
        var asOf = file.LastInstant();
        var findings = Findings.Discarded;
        var importer = new CaseImporter(mapping, asOf, CaseFacts.Beside(path, mapping, findings), findings);
        return CaseStream.Of(file.Rows(findings), findings).Select(importer.Import).OfType<ServiceRequest>()
            .Select(request => catalog.Audit(request, asOf));
    }

    /// <summary>Whether the city said that a case was on time, by its id.</summary>
    public static Dictionary<string, bool> Verdicts(string log)
    {
        var lines = File.ReadLines(Path.Combine(TestData.Folder("data")!, $"{log}-cases.csv")).Select(line => line.Split(','));
        return lines.Skip(1).ToDictionary(fields => fields[0], fields => fields[4] == "ONTIME");
    }

    /// <summary>The request as it stood before an event.</summary>
    public static ServiceRequest Before(ServiceRequest request, RequestEvent fact) => ServiceRequest.Import(
        request.Id, request.ReceivedAt, request.Channel, request.GetEvents().TakeWhile(other => !other.Equals(fact)),
        openedByDesk: request.OpenedByDesk, traits: request.Traits).Request;
}
