namespace ServicePolicy.CustomDuties;

/// <summary>The rule of a duty made with <see cref="Duty.From"/>: it answers what is owed in a situation.</summary>
/// <param name="now">What is known, and the means to answer: its <c>Owe…</c> methods.</param>
/// <returns>What is owed since when and by when, or <see cref="Owed.Nothing"/>.</returns>
public delegate Owed OwesRule(in Situation now);
