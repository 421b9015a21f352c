namespace ServicePolicy.CustomDuties;

/// <summary>A duty's answer, for languages that cannot derive a record.</summary>
/// <param name="now">The situation it is asked in.</param>
public delegate Owed OwesRule(in Situation now);
