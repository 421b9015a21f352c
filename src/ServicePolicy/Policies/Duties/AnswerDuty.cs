namespace ServicePolicy;

/// <summary>
/// A message that expects an answer gets one with substance from a person. Owed from the oldest message unanswered, by the earliest of each
/// message and its limit; waits change nothing, and it outlives the closing of the request.
/// </summary>
/// <remarks>See docs/rules.md#answer.</remarks>
public sealed record AnswerDuty : Duty
{
    /// <summary>Promises answers.</summary>
    /// <param name="within">How soon after a message.</param>
    /// <param name="complaintWithin">How soon after a complaint; null: as for any message.</param>
    public AnswerDuty(TimeLimit within, TimeLimit? complaintWithin = null)
        : base("Answer", Topics.Answer)
    {
        Within = within;
        ComplaintWithin = complaintWithin;
    }

    /// <summary>How soon after a message.</summary>
    public TimeLimit Within { get; }

    /// <summary>How soon after a complaint, or null.</summary>
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
            ("within", Within.ToText(language, LimitPhrase.Within)), ("complaint", ComplaintWithin?.ToText(language, LimitPhrase.Within) ?? ""));
}
