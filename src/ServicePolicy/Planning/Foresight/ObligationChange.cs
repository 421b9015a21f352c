namespace ServicePolicy.Explanations;

/// <summary>What a duty owes without an event and with it.</summary>
/// <param name="Before">Without it; null where nothing was owed.</param>
/// <param name="After">With it; null where nothing is owed.</param>
public sealed record ObligationChange(Obligation? Before, Obligation? After)
{
    /// <summary>What sort of change it is.</summary>
    public ChangeKind Kind =>
        Before is null ? ChangeKind.New
        : After is null ? ChangeKind.Gone
        : Before.OnHold != After.OnHold ? (After.OnHold ? ChangeKind.Held : ChangeKind.Resumed)
        : Before.ActBy != After.ActBy || Before.Deadline != After.Deadline || Before.Remaining != After.Remaining ? ChangeKind.Moved
        : Before.Key != After.Key || Before.Channel != After.Channel || Before.Window != After.Window ? ChangeKind.Altered
        : ChangeKind.Unchanged;

    /// <summary>By how much later it is to be done, negative for sooner; elapsed. Null where it has no time before or after.</summary>
    public Duration? Shift => After?.ActBy - Before?.ActBy;

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

    /// <summary>What is other about it, where neither time nor hold is: a new debt, else the channel, else the hours.</summary>
    private string Alteration => Before!.Key != After!.Key || After.Channel is null ? "" : Before.Channel != After.Channel ? ".Channel" : ".Hours";

    private static string Time(Obligation? owed, LocalWords words) =>
        owed is null ? ""
        : owed.OnHold ? words.Language.Text("WhatIf.Left", ("left", words.Language.Length(owed.Remaining!.Value)))
        : words.By(owed.ActBy!.Value);
}
