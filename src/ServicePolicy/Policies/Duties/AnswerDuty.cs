namespace ServicePolicy;

/// <summary>The customer gets an answer with substance, from a person, to each message that expects one.</summary>
/// <remarks>
/// Owed from the oldest unanswered message, by the earliest deadline among the unanswered ones. An answer, a question, progress, an
/// estimate or the resolution meets it. Neither a wait for the customer nor the closing of the request ends or holds it. See
/// docs/rules.md#answer.
/// </remarks>
public sealed record AnswerDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="within">The time limit for an answer, counted from the message.</param>
    /// <param name="complaintWithin">The time limit for an answer to a complaint; null for the same as for any message.</param>
    public AnswerDuty(TimeLimit within, TimeLimit? complaintWithin = null)
        : base("Answer", Topics.Answer)
    {
        Within = within;
        ComplaintWithin = complaintWithin;
    }

    /// <summary>The time limit for an answer, counted from the message.</summary>
    public TimeLimit Within { get; }

    /// <summary>The time limit for an answer to a complaint; null for the same as for any message.</summary>
    public TimeLimit? ComplaintWithin { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(TopicGroups.Substance);

    /// <inheritdoc/>
    public override DutyLife Life => DutyLife.Always;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        var complaint = now.Knows.UnansweredComplaint;
        var answer = now.Owe(now.Knows.UnansweredMessage, Within).WithCause(StartCause.Message);
        return complaint.IsNever
            ? answer
            : answer.OrSooner(now.Owe(complaint, ComplaintWithin ?? Within).WithCause(StartCause.Message));
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text(
            ComplaintWithin is null ? $"{Name}.{audience}" : $"{Name}.Complaints.{audience}",
            ("within", Within.ToText(language, LimitPhrase.Within)),
            ("complaint", ComplaintWithin?.ToText(language, LimitPhrase.Within) ?? ""));
}
