using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Ids;

/// <summary>Writes ids as strings and reads them from strings, numbers and property names.</summary>
internal sealed class SnowflakeConverter<TId> : JsonConverter<TId>
    where TId : struct, ISnowflake<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? TId.From(reader.GetUInt64()) : ReadText(ref reader);

    public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Snowflake.Format(value.Value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Snowflake.Format(value.Value));

    private static TId ReadText(ref Utf8JsonReader reader) =>
        Snowflake.TryParse<TId>(reader.GetString(), out var id) ? id : throw new JsonException("An id is not a whole number.");
}
