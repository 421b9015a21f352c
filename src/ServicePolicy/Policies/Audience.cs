namespace ServicePolicy;

/// <summary>Who a promise is described to; the names are part of the keys of a language's texts.</summary>
public enum Audience
{
    /// <summary>The customer, who is told what they can count on.</summary>
    Customer,

    /// <summary>A colleague, who is told what to do for it, and why.</summary>
    Colleague,
}
