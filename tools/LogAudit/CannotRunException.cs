namespace LogAudit;

/// <summary>The program cannot do what it was asked; the message names the file or option, its value and what is allowed.</summary>
public sealed class CannotRunException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public CannotRunException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public CannotRunException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public CannotRunException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
