using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace ServicePolicy.Json;

/// <summary>A value that is a single text in JSON.</summary>
internal abstract class OneText<T> : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Expected {Expected} but found {JsonShape.NameOf(reader.TokenType)}.");
        }

        var text = reader.GetString()!;
        try
        {
            return Parse(text);
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            throw new JsonException(Problems.MessageOf(error), error);
        }
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Print(value));

    protected abstract string Expected { get; }

    protected abstract T Parse(string text);

    protected abstract string Print(T value);
}

/// <summary>An instant in UTC; one with an offset is read too.</summary>
internal sealed class InstantConverter : OneText<Instant>
{
    protected override string Expected => "an instant in ISO 8601, such as \"2026-11-20T13:50:00Z\",";

    protected override Instant Parse(string text) =>
        SettingParsers.InstantOrNull(text)
            ?? throw new FormatException($"'{Problems.Short(text)}' is not an instant. Write it like 2026-11-20T13:50:00Z.");

    protected override string Print(Instant value) => InstantPattern.ExtendedIso.Format(value);
}

/// <summary>A time limit as configuration writes it.</summary>
internal sealed class TimeLimitConverter : OneText<TimeLimit>
{
    protected override string Expected => "a time limit, such as \"4 working hours\",";

    protected override TimeLimit Parse(string text) => TimeLimit.Parse(text);

    protected override string Print(TimeLimit value) => value.ToString();
}

/// <summary>A length of time in ISO 8601: hours, minutes and seconds.</summary>
internal sealed class DurationConverter : OneText<Duration>
{
    protected override string Expected => "a length of time, such as \"PT4H30M\",";

    protected override Duration Parse(string text) => PeriodPattern.NormalizingIso.Parse(text).GetValueOrThrow().ToDuration();

    protected override string Print(Duration value)
    {
        var (hours, rest) = ((long)value.TotalHours, value - Duration.FromHours((long)value.TotalHours));
        var period = new PeriodBuilder { Hours = hours, Minutes = rest.Minutes, Seconds = rest.Seconds, Ticks = rest.SubsecondTicks };
        return PeriodPattern.Roundtrip.Format(period.Build()).Replace("t", "", StringComparison.Ordinal);
    }
}

/// <summary>A zone by its IANA id.</summary>
internal sealed class ZoneConverter : OneText<DateTimeZone>
{
    protected override string Expected => "an IANA time zone, such as \"Europe/Helsinki\",";

    protected override DateTimeZone Parse(string text) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(text)
            ?? throw new FormatException($"Unknown time zone '{Problems.Short(text)}'. Use an IANA id, such as Europe/Helsinki.");

    protected override string Print(DateTimeZone value) => value.Id;
}

/// <summary>A language by its tag.</summary>
internal sealed class CultureConverter : OneText<CultureInfo>
{
    protected override string Expected => "a language, such as \"fi-FI\",";

    protected override CultureInfo Parse(string text) => CultureInfo.GetCultureInfo(text);

    protected override string Print(CultureInfo value) => value.Name;
}

/// <summary>A mark by its name.</summary>
internal sealed class MarkConverter : OneText<Mark>
{
    protected override string Expected => "the name of a mark, such as \"shop.order-placed\",";

    protected override Mark Parse(string text) => new(text);

    protected override string Print(Mark value) => value.Name;
}

/// <summary>A local date.</summary>
internal sealed class DateConverter : OneText<LocalDate>
{
    protected override string Expected => "a date, such as \"2026-12-24\",";

    protected override LocalDate Parse(string text) =>
        SettingParsers.DateOrNull(text) ?? throw new FormatException($"'{Problems.Short(text)}' is not a date. Write it like 2026-12-24.");

    protected override string Print(LocalDate value) => SettingParsers.Of(value);
}

/// <summary>A member of an enumeration by its name; numbers are not allowed.</summary>
internal sealed class NameConverter<T> : OneText<T>
    where T : struct, Enum
{
    protected override string Expected => $"one of {string.Join(", ", Enum.GetNames<T>())}";

    protected override T Parse(string text) => SettingParsers.Name<T>(text);

    protected override string Print(T value) => value.ToString();
}
