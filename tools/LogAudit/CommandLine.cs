using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using LogAudit.Auditing;
using NodaTime.Text;

namespace LogAudit;

/// <summary>Parses the command line.</summary>
internal static class CommandLine
{
    private static readonly string SampleLog = Path.Combine(AppContext.BaseDirectory, "sample-events.csv");

    public static int Run(string[] args, Commands commands, TextWriter output, TextWriter error)
    {
        // A RootCommand would be named after the assembly; users type the name of the tool.
        var root = new Command(
            "servicepolicy",
            """
            Compares every case of an event log with a service policy.

            Examples:
              servicepolicy audit                                               the sample log, in the terminal
              servicepolicy audit log.csv --policy ours.json --out report.html  one page to read, print and send
              servicepolicy audit log.csv --mapping ours-export.json --segment channel --segment month
              servicepolicy propose log.csv --policy ours.json --duty Answer --share 0.9
              servicepolicy audit log.csv --format json --out may.json; servicepolicy compare april.json may.json
              servicepolicy next log.csv --as-of 2026-11-23T10:00:00Z

            Exit codes: 0 all was read; 1 a row or case was refused; 2 it could not run; 3 it was stopped, and the result is of a part.
            """)
        {
            new HelpOption(), new VersionOption(), Next(commands), Audit(commands), Propose(commands), Compare(commands), Generate(),
        };
        var parsed = root.Parse(args);
        foreach (var problem in parsed.Errors)
        {
            error.WriteLine(problem.Message);
        }

        if (parsed.Errors.Count > 0)
        {
            error.WriteLine("'servicepolicy --help' says what there is.");
            return App.CouldNotRun;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static Command Next(Commands commands)
    {
        var log = new LogOptions();
        var top = new Option<int>("--top") { Description = "How many contacts to list.", DefaultValueFactory = _ => 10 };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, out var count) && count >= 0))
            {
                result.AddError($"--top was '{result.Tokens[0].Value}'; it must be a whole number, 0 or more.");
            }
        });
        var policy =
            new Option<string?>("--policy")
            {
                Description = "A policy file, or a ready policy. Left out: the standard one, at --hours in --zone.",
            };
        var zone = new Option<string>("--zone") { Description = "The desk's IANA time zone.", DefaultValueFactory = _ => "Etc/UTC" };
        var hours = new Option<string>("--hours") { Description = "The desk's hours.", DefaultValueFactory = _ => "Mon-Fri 08:00-16:00" };

        var command =
            new Command("next", "For each case: what the customer must be told next, by when, and why.")
            {
                log.Log, log.AsOf, log.Mapping, top, policy, zone, hours,
            };
        command.SetAction(parsed => commands.Next(new NextOptions(
            parsed.GetValue(log.Log) ?? SampleLog,
            parsed.GetValue(log.Mapping),
            parsed.GetValue(log.AsOf),
            parsed.GetValue(top),
            parsed.GetValue(policy) is { } file
                ? PolicyFile.Read(file).Default.At(Instant.MaxValue)
                : StandardPolicy.Of(Desk(parsed.GetValue(zone)!, parsed.GetValue(hours)!)))));
        return command;
    }

    private static Command Audit(Commands commands)
    {
        var log = new LogOptions();
        var result = new ResultOptions("Also csv, json (a scorecard to add up and compare) and html (one page).");
        var against = new Option<string?>("--against") { Description = "An earlier scorecard (json) that the page compares with." };
        var command = new Command("audit", "How the policy was kept, and what customers lived through.")
        {
            log.Log, log.Policy, log.Mapping, log.AsOf, log.Zone, log.Segment, result.Out, result.Format, against,
        };
        command.SetAction(parsed => commands.Audit(log.Of(parsed, result, parsed.GetValue(against))));
        return command;
    }

    private static Command Propose(Commands commands)
    {
        var log = new LogOptions();
        var result = new ResultOptions("Also csv.");
        var duty = new Option<string?>("--duty") { Description = "The duty, such as Answer. Left out: all that have a limit." };
        var share =
            new Option<double>("--share")
            {
                Description = "The share of cases the limit is to be kept in, such as 0.9.",
                DefaultValueFactory = _ => 0.9,
            };
        var command = new Command("propose", "The limit that today's service keeps in a share of cases, and what stricter ones would cost.")
        {
            log.Log, log.Policy, log.Mapping, log.AsOf, log.Zone, log.Segment, duty, share, result.Out, result.Format,
        };
        command.SetAction(parsed => commands.Propose(log.Of(parsed, result, null), parsed.GetValue(duty), parsed.GetValue(share)));
        return command;
    }

    private static Command Compare(Commands commands)
    {
        var before = new Argument<string>("BEFORE") { Description = "A scorecard that 'audit --format json --out' wrote." };
        var after = new Argument<string>("AFTER") { Description = "Another." };
        var result = new ResultOptions("Also csv.");
        var command =
            new Command("compare", "What moved from one scorecard to another, and whether it moved at all.")
            {
                before, after, result.Out, result.Format,
            };
        command.SetAction(parsed =>
            commands.Compare(parsed.GetValue(before)!, parsed.GetValue(after)!, result.FormatOf(parsed), parsed.GetValue(result.Out)));
        return command;
    }

    private static Command Generate()
    {
        var rows = new Argument<int>("ROWS") { Description = "How many rows." };
        var path = new Option<string>("--out") { Description = "The file to write.", Required = true };
        var command =
            new Command("generate", "A log of made-up requests, the same each time, to try the other commands on.") { rows, path };
        command.SetAction(parsed => Commands.Generate(parsed.GetValue(rows), parsed.GetValue(path)!));
        return command;
    }

    private static WorkingCalendar Desk(string zone, string hours)
    {
        try
        {
            return WorkingCalendar.In(zone).Open(hours).Build();
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
        {
            throw new CannotRunException($"--zone '{zone}' --hours '{hours}': {problem.Message}", problem);
        }
    }

    /// <summary>The options of all commands that read a log.</summary>
    private sealed class LogOptions
    {
        public Argument<string?> Log { get; } = new("LOG")
        {
            Description = "The event log, .csv or .csv.gz, the rows of a case together. Left out: the sample log.",
            Arity = ArgumentArity.ZeroOrOne,
        };

        public Option<string> Policy { get; } = new("--policy")
        {
            Description = "A policy file, or a ready policy: boston311, helpdesk, servicenow, sf311, standard.",
            DefaultValueFactory = _ => "standard",
        };

        public Option<string?> Mapping { get; } = new("--mapping")
        {
            Description = "A mapping file for your own export, or a ready one: boston311, helpdesk, servicenow, sf311, standard.",
        };

        public Option<Instant?> AsOf { get; } = new("--as-of")
        {
            Description = "The moment to look from, such as 2026-11-23T10:00:00Z. Left out: the log's last instant.",
            CustomParser = ReadInstant,
        };

        public Option<string?> Zone { get; } =
            new("--zone") { Description = "The IANA zone that times are written in. Left out: the policy's." };

        public Option<SplitBy[]> Segment { get; } =
            new("--segment") { Description = "Split by this too; may be repeated.", AllowMultipleArgumentsPerToken = true };

        public AuditOptions Of(ParseResult parsed, ResultOptions result, string? against)
        {
            var zone = parsed.GetValue(Zone);
            return new(
                parsed.GetValue(Log) ?? SampleLog,
                parsed.GetValue(Policy)!,
                parsed.GetValue(Mapping),
                parsed.GetValue(AsOf),
                zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)
                    ?? throw new CannotRunException($"--zone '{zone}' is not a time zone. Use an IANA id, such as 'Europe/Helsinki'."),
                (parsed.GetValue(Segment) ?? []).Aggregate(SplitBy.None, (all, one) => all | one),
                result.FormatOf(parsed),
                parsed.GetValue(result.Out),
                against);
        }

        private static Instant? ReadInstant(ArgumentResult result)
        {
            var text = result.Tokens[0].Value;
            var read = InstantPattern.ExtendedIso.Parse(text);
            if (!read.Success)
            {
                result.AddError($"--as-of was '{text}'; it must be an instant in UTC such as 2026-11-23T10:00:00Z.");
            }

            return read.Success ? read.Value : null;
        }
    }

    /// <summary>The options that say where a result goes and in which format.</summary>
    private sealed class ResultOptions(string others)
    {
        public Option<string?> Out { get; } =
            new("--out") { Description = "The file to write; its ending says the format. Left out: the terminal." };

        public Option<OutputFormat?> Format { get; } = new("--format") { Description = $"text (the default). {others}" };

        public OutputFormat FormatOf(ParseResult parsed) => parsed.GetValue(Format) ?? Path.GetExtension(parsed.GetValue(Out)) switch
        {
            ".html" or ".htm" => OutputFormat.Html,
            ".json" => OutputFormat.Json,
            ".csv" => OutputFormat.Csv,
            _ => OutputFormat.Text,
        };
    }
}
