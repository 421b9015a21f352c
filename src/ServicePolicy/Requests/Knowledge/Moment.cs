using NodaTime.Text;

namespace ServicePolicy.CustomDuties;

/// <summary>
/// A point in the history of a request: an instant, and its place among what happened at that same instant. The default value is
/// <see cref="Never"/>.
/// </summary>
/// <remarks>
/// Facts that share an instant have one order (see <see cref="RequestEvent"/>): what the desk found out, what it did, what the customer
/// did. So a contact in the second of a hand-over has told it, and a question in the second of our answer has not been answered.
/// Comparing two moments compares instant and place; <see cref="Never"/> comes before all others. An <see cref="Instant"/> converts to
/// the moment before everything else at that instant. Kept to the microsecond. Immutable and safe to share between threads.
/// See docs/rules.md#the-order-of-facts.
/// </remarks>
public readonly struct Moment : IEquatable<Moment>, IComparable<Moment>
{
    private const int BracketBits = 3;

    // Instant.MinValue is a moment like any other, and the default value is none.
    private static readonly long First = Micros.Of(Instant.MinValue);

    private readonly long _raw;

    private Moment(long raw) => _raw = raw;

    internal Moment(long micros, MomentBracket bracket) => _raw = ((micros - First) << BracketBits) + (long)bracket + 1;

    /// <summary>It has not happened: the default value, before all other moments.</summary>
    public static Moment Never => default;

    /// <summary>Whether it has not happened.</summary>
    public bool IsNever => _raw == 0;

    /// <summary>The instant, or null for <see cref="Never"/>.</summary>
    public Instant? At => Micros.ToInstantOrNull(Value);

    internal MomentBracket Bracket => _raw == 0 ? MomentBracket.First : (MomentBracket)((_raw - 1) & ((1 << BracketBits) - 1));

    /// <summary>The instant in microseconds, or <see cref="Micros.None"/>.</summary>
    internal long Value => _raw == 0 ? Micros.None : ((_raw - 1) >> BracketBits) + First;

    /// <summary>The moment before everything else that happened at an instant.</summary>
    public static Moment From(Instant instant) => new(Micros.Of(instant), MomentBracket.First);

    /// <inheritdoc cref="From"/>
    public static implicit operator Moment(Instant instant) => From(instant);

    /// <inheritdoc cref="From"/>
    public static Moment ToMoment(Instant instant) => From(instant);

    /// <summary>
    /// The moment after everything else that happened at an instant: where a promise for it breaks, since a contact at the instant keeps it.
    /// </summary>
    public static Moment After(Instant instant) => new(Micros.Of(instant), MomentBracket.Last);

    /// <summary>The later of two moments.</summary>
    public static Moment Latest(Moment one, Moment other) => one._raw >= other._raw ? one : other;

    /// <summary>The earlier of two moments that happened; <see cref="Never"/> counts as later than any.</summary>
    public static Moment Earliest(Moment one, Moment other) =>
        one.IsNever ? other : other.IsNever || one._raw <= other._raw ? one : other;

    /// <summary>The same instant, in another bracket.</summary>
    internal Moment InBracket(MomentBracket bracket) => IsNever ? this : new(Value, bracket);

    /// <inheritdoc/>
    public int CompareTo(Moment other) => _raw.CompareTo(other._raw);

    /// <inheritdoc/>
    public bool Equals(Moment other) => _raw == other._raw;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Moment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _raw.GetHashCode();

    /// <summary>The instant in UTC as ISO 8601 text, or "never".</summary>
    public override string ToString() =>
        At is { } at ? InstantPattern.ExtendedIso.Format(at) : "never";

    /// <summary>Whether both are the same instant and place.</summary>
    public static bool operator ==(Moment left, Moment right) => left._raw == right._raw;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Moment left, Moment right) => left._raw != right._raw;

    /// <summary>Whether the left one is earlier.</summary>
    public static bool operator <(Moment left, Moment right) => left._raw < right._raw;

    /// <summary>Whether the left one is later.</summary>
    public static bool operator >(Moment left, Moment right) => left._raw > right._raw;

    /// <summary>Whether the left one is not later.</summary>
    public static bool operator <=(Moment left, Moment right) => left._raw <= right._raw;

    /// <summary>Whether the left one is not earlier.</summary>
    public static bool operator >=(Moment left, Moment right) => left._raw >= right._raw;
}
