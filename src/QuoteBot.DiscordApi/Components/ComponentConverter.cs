using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using QuoteBot.DiscordApi.Json;

namespace QuoteBot.DiscordApi.Components;

/// <summary>Tells components apart by their <c>type</c>; a kind that this bot does not know is kept as it came.</summary>
internal sealed class ComponentConverter : JsonConverter<Component>
{
    public override Component? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        var type = TypeOf(json);
        return KnownAs(type) is { } known ? (Component?)json.Deserialize(known) : new UnknownComponent(type, json);
    }

    public override void Write(Utf8JsonWriter writer, Component value, JsonSerializerOptions options)
    {
        if (value is UnknownComponent unknown)
            unknown.Json.WriteTo(writer);
        else
            JsonSerializer.Serialize(writer, value, KnownAs(value.Type)!);
    }

    private static ComponentType TypeOf(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("type", out var type)
        && type.ValueKind == JsonValueKind.Number
        && type.TryGetInt32(out var number)
            ? (ComponentType)number
            : default;

    private static JsonTypeInfo? KnownAs(ComponentType type) => type switch
    {
        ComponentType.ActionRow => DiscordJson.Default.ActionRow,
        ComponentType.Button => DiscordJson.Default.Button,
        ComponentType.StringSelect => DiscordJson.Default.StringSelect,
        ComponentType.TextInput => DiscordJson.Default.TextInput,
        ComponentType.Label => DiscordJson.Default.Label,
        _ => null,
    };
}
