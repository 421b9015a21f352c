namespace LogAudit;

/// <summary>The program, apart from the console it writes to.</summary>
public static class App
{
    /// <summary>Everything was read.</summary>
    public const int Fine = 0;

    /// <summary>It ran, but a row or a case was refused.</summary>
    public const int SomethingRefused = 1;

    /// <summary>It could not run: the command line or the file as a whole is not what it must be.</summary>
    public const int CouldNotRun = 2;

    /// <summary>It was stopped: what it gave is of a part of the log, and says so.</summary>
    public const int Stopped = 3;

    /// <summary>How wide lines may be where there is no terminal to ask.</summary>
    public const int PlainWidth = 150;

    /// <summary>Runs a command line and gives the exit code.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="error">Takes what was refused and why; null: the report's writer does.</param>
    /// <param name="width">How wide lines may be.</param>
    /// <param name="cancel">Stops the reading; what was read until then is told, as a part.</param>
    /// <param name="progress">Takes the share of the log that has been read; null: nobody watches.</param>
    public static int Run(
        string[] args, TextWriter output, TextWriter? error = null, int width = PlainWidth, Action<double>? progress = null,
        CancellationToken cancel = default)
    {
        error ??= output;
        try
        {
            return CommandLine.Run(args, new Commands(output, error, width, progress, cancel), output, error);
        }
        catch (CannotRunException problem)
        {
            error.WriteLine(problem.Message);
            return CouldNotRun;
        }
    }

    internal static int CodeOf(Findings findings, bool wasStopped, TextWriter error)
    {
        if (wasStopped)
        {
            error.WriteLine("Stopped before the end of the log: this is the result of the part that was read.");
        }

        return wasStopped ? Stopped : findings.NothingRefused ? Fine : SomethingRefused;
    }
}
