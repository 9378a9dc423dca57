using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Messages;

/// <summary>Permissions as the decimal string that Discord uses, since they need more bits than a JSON number safely has.</summary>
internal sealed class PermissionsConverter : JsonConverter<Permissions>
{
    public override Permissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? (Permissions)reader.GetUInt64() : ReadText(reader.GetString());

    public override void Write(Utf8JsonWriter writer, Permissions value, JsonSerializerOptions options) =>
        writer.WriteStringValue(((ulong)value).ToString(CultureInfo.InvariantCulture));

    private static Permissions ReadText(string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            ? (Permissions)bits
            : throw new JsonException("Permissions are not a whole number.");
}
