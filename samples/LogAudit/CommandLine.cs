using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime.Text;

namespace LogAudit;

/// <summary>What the program can be asked, in words.</summary>
internal static class CommandLine
{
    private static readonly string SampleLog = Path.Combine(AppContext.BaseDirectory, "sample-events.csv");

    public static int Run(string[] args, TextWriter output, TextWriter error, Func<NextOptions, int> next)
    {
        var root = new RootCommand("Holds every case of an event log against a service promise.") { Next(next) };
        var parsed = root.Parse(args);
        foreach (var problem in parsed.Errors)
        {
            error.WriteLine(problem.Message);
        }

        return parsed.Errors.Count > 0
            ? App.CouldNotRun
            : parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static Command Next(Func<NextOptions, int> next)
    {
        var log = new Argument<string?>("LOG")
        {
            Description = "The event log, .csv or .csv.gz, the rows of a case together. Left out: the sample log.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var asOf = new Option<Instant?>("--as-of")
        {
            Description = "The moment to plan for, such as 2026-11-23T10:00:00Z. Left out: the log's last instant.",
            CustomParser = ReadInstant,
        };
        var top = new Option<int>("--top") { Description = "How many contacts to list.", DefaultValueFactory = _ => 10 };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, out var count) && count >= 0))
            {
                result.AddError($"--top was '{result.Tokens[0].Value}'; it must be a whole number, 0 or more.");
            }
        });
        var zone = new Option<string>("--zone") { Description = "The desk's IANA time zone.", DefaultValueFactory = _ => "Etc/UTC" };
        var hours = new Option<string>("--hours") { Description = "The desk's hours.", DefaultValueFactory = _ => "Mon-Fri 08:00-16:00" };

        var command = new Command("next", "For each case: what the customer must be told next, by when, and why.") { log, asOf, top, zone, hours };
        command.SetAction(parsed => next(new NextOptions(
            parsed.GetValue(log) ?? SampleLog,
            parsed.GetValue(asOf),
            parsed.GetValue(top),
            Desk(parsed.GetValue(zone)!, parsed.GetValue(hours)!))));
        return command;
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
}
