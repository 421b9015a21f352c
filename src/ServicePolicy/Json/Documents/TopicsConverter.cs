using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServicePolicy.Json;

/// <summary>Topics as a list of names; the custom ones are Custom0 to Custom15.</summary>
internal sealed class TopicsConverter : JsonConverter<Topics>
{
    private const string Custom = "Custom";

    private static readonly KeyValuePair<string, Topics>[] Known =
    [
        .. from topic in Enum.GetValues<Topics>()
           where topic != Topics.None
           select KeyValuePair.Create(topic.ToString(), topic),
        .. from number in Enumerable.Range(0, CustomTopic.Count)
           select KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"{Custom}{number}"), CustomTopic.Number(number)),
    ];

    public override Topics Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException(
                $"Expected a list of topics, such as [\"Receipt\", \"Estimate\"], but found {JsonShape.NameOf(reader.TokenType)}.");
        }

        var topics = Topics.None;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            var topic = Known.FirstOrDefault(known => known.Key == name).Value;
            topics |= topic != Topics.None
                ? topic
                : throw new JsonException(SettingParsers.Unknown("topic", "topics", name, Known.Select(known => known.Key)));
        }

        return topics;
    }

    public override void Write(Utf8JsonWriter writer, Topics value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var known in Known.Where(known => value.Overlaps(known.Value)))
        {
            writer.WriteStringValue(known.Key);
        }

        writer.WriteEndArray();
    }
}
