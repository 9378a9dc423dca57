using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Commands;

/// <summary>Option values as bare JSON strings, numbers and truth values.</summary>
internal sealed class OptionValueConverter : JsonConverter<OptionValue>
{
    public override OptionValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => reader.TryGetInt64(out var whole) ? (OptionValue)whole : reader.GetDouble(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw new JsonException("An option's value is neither text, number nor truth value."),
    };

    public override void Write(Utf8JsonWriter writer, OptionValue value, JsonSerializerOptions options)
    {
        if (value.Flag is { } flag)
            writer.WriteBooleanValue(flag);
        else if (value.Whole is { } whole)
            writer.WriteNumberValue(whole);
        else if (value.Number is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value.Text);
    }
}
