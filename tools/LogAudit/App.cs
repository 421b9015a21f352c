namespace LogAudit;

/// <summary>The program without the console that it writes to.</summary>
public static class App
{
    /// <summary>The exit code if everything was read.</summary>
    public const int Fine = 0;

    /// <summary>The exit code if a row or a case was refused.</summary>
    public const int SomethingRefused = 1;

    /// <summary>The exit code if the program could not run, because the command line or a whole file is not valid.</summary>
    public const int CouldNotRun = 2;

    /// <summary>The exit code if the program was stopped. Its result then covers a part of the log, and says so.</summary>
    public const int Stopped = 3;

    /// <summary>The width of lines where there is no terminal to ask.</summary>
    public const int PlainWidth = 150;

    /// <summary>Runs a command line and gives the exit code.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">The writer of the report.</param>
    /// <param name="error">The writer of what was refused and why. Null stands for the report's writer.</param>
    /// <param name="width">The width of lines, in characters.</param>
    /// <param name="cancel">Stops the reading. The result of the part that was read is still written.</param>
    /// <param name="progress">Is told the part of the log that has been read, from 0 to 1. May be null.</param>
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
