namespace ServicePolicy;

/// <summary>The reader of a policy or duty in words. The names are part of the keys of a language's texts.</summary>
public enum Audience
{
    /// <summary>The customer, who learns what they can count on.</summary>
    Customer,

    /// <summary>A colleague, who learns what to do, and why.</summary>
    Colleague,
}
