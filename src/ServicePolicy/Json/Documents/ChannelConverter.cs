using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServicePolicy.Json;

/// <summary>A channel: its name alone if that is enough, otherwise an object with the properties of a custom channel.</summary>
internal sealed class ChannelConverter : JsonConverter<Channel>
{
    public override Channel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                return Channel.Named(reader.GetString()!);
            }

            var own = JsonText.ReadInside(ref reader, DocumentContext.Default.OwnChannelDocument)!;
            return new Channel(own.Name, own.Interrupts, own.IsLive);
        }
        catch (ArgumentException error)
        {
            throw new JsonException(Problems.MessageOf(error), error);
        }
    }

    public override void Write(Utf8JsonWriter writer, Channel value, JsonSerializerOptions options)
    {
        if (Channel.Named(value.Name) == value)
        {
            writer.WriteStringValue(value.Name);
        }
        else
        {
            var own = new OwnChannelDocument(value.Name, value.Interrupts, value.IsLive);
            JsonSerializer.Serialize(writer, own, DocumentContext.Default.OwnChannelDocument);
        }
    }
}

/// <summary>A custom channel.</summary>
internal sealed record OwnChannelDocument([property: JsonRequired] string Name, bool Interrupts, bool IsLive);
