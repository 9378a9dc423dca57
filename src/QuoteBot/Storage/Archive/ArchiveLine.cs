using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Archive;

/// <summary>
/// A line of an export: an interview with all that belongs to it, or a row of another table. Nothing is left out but what is made anew from the
/// rest (decks, names, sketches).
/// </summary>
internal sealed record ArchiveLine
{
    /// <summary>What a line begins with.</summary>
    public const string Opening = "{\"quotebot\":";

    /// <summary>The only version of the format so far.</summary>
    public const int Version = 1;

    /// <summary>The version of the format.</summary>
    [JsonPropertyOrder(-1)]
    [JsonPropertyName("quotebot")]
    public int Format { get; init; } = Version;

    /// <summary>An interview with its parts, source included.</summary>
    public InterviewRow? Interview { get; init; }

    /// <summary>Its history.</summary>
    public IReadOnlyList<ChangeRow>? Changes { get; init; }

    /// <summary>The reports of its quotes.</summary>
    public IReadOnlyList<ReportRow>? Reports { get; init; }

    /// <summary>The name of another table.</summary>
    public string? Table { get; init; }

    /// <summary>A row of it.</summary>
    public JsonElement? Row { get; init; }

    /// <summary>The quote that the row is about, told by its words: in the export of one server, where it is of everybody's library.</summary>
    public QuoteInWords? Quote { get; init; }

    /// <summary>How lines are written and read.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new ShelfConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutWayBack } },
    };

    /// <summary>The line without its end.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Json);

    // A quote's way back to its interview is a circle, and sketches are made anew.
    private static void WithoutWayBack(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => (type.Type, property.PropertyType) is ({ }, { } kind)
            && ((type.Type == typeof(QuoteRow) && kind == typeof(InterviewRow)) || kind == typeof(List<SketchRow>))).ToList())
        {
            type.Properties.Remove(property);
        }
    }

    private sealed class ShelfConverter : JsonConverter<ShelfId>
    {
        public override ShelfId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ulong.TryParse(reader.GetString(), out var guild) ? new((long)guild) : throw new JsonException("A shelf is not a server's id.");

        public override void Write(Utf8JsonWriter writer, ShelfId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(((ulong)value.Value).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}

/// <summary>A quote as any database can find it, whatever numbers it counts by.</summary>
/// <param name="ContentHash">The interview's <see cref="InterviewRow.ContentHash"/>.</param>
/// <param name="Text">The quote's words.</param>
internal sealed record QuoteInWords(string ContentHash, string Text);
