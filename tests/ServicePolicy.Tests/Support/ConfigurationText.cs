namespace ServicePolicy.Tests.Support;

/// <summary>Configuration as a file writes it.</summary>
internal static class ConfigurationText
{
    /// <summary>A sound file: two policies, one based on the other, a rule, a later version.</summary>
    public const string Sound = """
        {
          "schemaVersion": 1,
          "Calendars": {
            "desk": {
              "Zone": "Europe/Helsinki",
              "Open": "Mon-Fri 08:00-16:00",
              "Holidays": "Finland with eves",
              "Closed": { "2026-12-31": "Inventory", "01-02": "" },
              "OpenOn": { "2026-12-30": "10:00-12:00" }
            }
          },
          "Policies": {
            "standard": {
              "Calendar": "desk",
              "Duties": {
                "Acknowledge": { "Within": "15 minutes" },
                "Estimate": { "Within": "1 working day" },
                "CorrectEstimate": { "Ahead": "2 working hours" },
                "Update": {
                  "Every": "2 working days",
                  "AfterBrokenCommitment": "4 working hours", "ByAge": "5 days: 1 working day; 20 days: 3 working days"
                },
                "Answer": { "Within": "4 working hours" }
              }
            },
            "urgent": {
              "BasedOn": "standard",
              "Duties": { "Update": { "Every": "4 working hours" }, "Answer": { "ComplaintWithin": "1 working hour" } },
              "Escalations": { "lead": 0.9, "director": 2 }
            },
            "urgent-2027": { "BasedOn": "urgent", "Duties": { "Acknowledge": { "Automatic": false, "Within": "30 working minutes" } } }
          },
          "Rules": { "first": { "Policy": "urgent", "Priority": "1" } },
          "Default": "standard"
        }
        """;

    /// <summary>The sound file with one piece replaced by another; both may write ' for the quotation marks of JSON.</summary>
    public static string But(string piece, string other) => But(Sound, piece, other);

    /// <summary>The text of a file with one piece replaced by another; both may write ' for the quotation marks of JSON.</summary>
    public static string But(string text, string piece, string other)
    {
        text.ShouldContain(Quoted(piece));
        return text.Replace(Quoted(piece), Quoted(other), StringComparison.Ordinal);
    }

    private static string Quoted(string piece) => piece.Replace('\'', '"');
}
