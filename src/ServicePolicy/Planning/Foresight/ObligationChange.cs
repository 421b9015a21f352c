namespace ServicePolicy.Explanations;

/// <summary>The obligation of one duty without an event and with it.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record ObligationChange
{
    internal ObligationChange(Obligation? before, Obligation? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The obligation without the event; null if the duty owes nothing then.</summary>
    public Obligation? Before { get; }

    /// <summary>The obligation with the event; null if the duty owes nothing then.</summary>
    public Obligation? After { get; }

    /// <summary>The kind of change.</summary>
    public ChangeKind Kind =>
        Before is null ? ChangeKind.New
        : After is null ? ChangeKind.Gone
        : Before.OnHold != After.OnHold ? (After.OnHold ? ChangeKind.Held : ChangeKind.Resumed)
        : Before.ActBy != After.ActBy || Before.Deadline != After.Deadline || Before.Remaining != After.Remaining ? ChangeKind.Moved
        : Before.Key != After.Key || Before.Channel != After.Channel || Before.Window != After.Window ? ChangeKind.Altered
        : ChangeKind.Unchanged;

    /// <summary>
    /// How much later the last allowed moment is with the event, negative if it is earlier, in elapsed time; null if there is none without
    /// the event or with it.
    /// </summary>
    public Duration? Shift => After?.ActBy - Before?.ActBy;

    /// <summary>The end of the text's key where neither the time nor the hold changes: empty for a new obligation.</summary>
    private string Alteration =>
        Before!.Key != After!.Key || After.Channel is null ? ""
        : Before.Channel != After.Channel ? ".Channel"
        : ".Hours";

    internal string ToLine(LocalWords words)
    {
        var language = words.Language;
        return language.Text(
            $"WhatIf.{Kind}{(Kind == ChangeKind.Altered ? Alteration : "")}",
            ("do", DoWords.Of((After ?? Before)!, language)),
            ("before", Time(Before, words)),
            ("after", Time(After, words)),
            ("channel", After?.Channel is { } channel ? ChannelWords.Of(channel, language) : ""));
    }

    private static string Time(Obligation? owed, LocalWords words) =>
        owed is null ? ""
        : owed.OnHold ? words.Language.Text("WhatIf.Left", ("left", words.Language.Length(owed.Remaining!.Value)))
        : words.By(owed.ActBy!.Value);
}
