namespace LogAudit;

/// <summary>Counts cases and rows, and what became of each.</summary>
internal sealed class Counts
{
    public int CasesRead { get; set; }

    public int Taken { get; set; }

    public int NotYetReceived { get; set; }

    public int CasesRefused { get; set; }

    public int RowsRead { get; set; }

    public int Mapped { get; set; }

    public int Ignored { get; set; }

    public int Odd { get; set; }

    public int RowsRefused { get; set; }

    /// <summary>The rows of the case that was being read when the run was stopped.</summary>
    public int Left { get; set; }

    /// <summary>The rows among those mapped or ignored that are later than the moment planned for.</summary>
    public int Later { get; set; }

    public int Overdue { get; set; }

    public int DueSoon { get; set; }

    public int Upcoming { get; set; }

    public int NothingOwed { get; set; }

    /// <exception cref="InvalidOperationException">The counts do not add up, which is a mistake in this program.</exception>
    public void CheckThatTheyAddUp()
    {
        Check("Cases read", CasesRead, Taken + NotYetReceived + CasesRefused);
        Check("Rows read", RowsRead, Mapped + Ignored + Odd + RowsRefused + Left);
    }

    /// <exception cref="InvalidOperationException">The plans do not add up, which is a mistake in this program.</exception>
    public void CheckThatPlansAddUp() => Check("Planned", Taken, Overdue + DueSoon + Upcoming + NothingOwed);

    private static void Check(string what, int whole, int parts)
    {
        if (whole != parts)
        {
            throw new InvalidOperationException($"{what}: {whole}, but the parts add up to {parts}. This is a mistake of the program.");
        }
    }
}
