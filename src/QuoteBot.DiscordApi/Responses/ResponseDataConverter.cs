using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteBot.DiscordApi.Json;

namespace QuoteBot.DiscordApi.Responses;

/// <summary>Writes each kind of answer as itself, and tells them apart when reading by what only one of them has.</summary>
internal sealed class ResponseDataConverter : JsonConverter<ResponseData>
{
    public override ResponseData? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        return json switch
        {
            _ when json.TryGetProperty("choices", out _) => json.Deserialize(DiscordJson.Default.AutocompleteChoices),
            _ when json.TryGetProperty("custom_id", out _) => json.Deserialize(DiscordJson.Default.Modal),
            _ when json.EnumerateObject().All(property => property.NameEquals("flags")) => json.Deserialize(DiscordJson.Default.DeferredFlags),
            _ => json.Deserialize(DiscordJson.Default.MessageBody),
        };
    }

    public override void Write(Utf8JsonWriter writer, ResponseData value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, DiscordJson.Default.GetTypeInfo(value.GetType())!);
}
