namespace LogAudit;

/// <summary>The program cannot do what it was asked; the message names the file or option, its value and what is allowed.</summary>
public sealed class CannotRunException : Exception
{
    /// <summary>It cannot run.</summary>
    public CannotRunException()
    {
    }

    /// <summary>It cannot run, and why.</summary>
    public CannotRunException(string message)
        : base(message)
    {
    }

    /// <summary>It cannot run, why, and what found it.</summary>
    public CannotRunException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
