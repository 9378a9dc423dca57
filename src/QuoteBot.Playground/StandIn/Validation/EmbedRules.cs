using System.Text.Json;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>What Discord asks of embeds (resources/message, "Embed limits").</summary>
internal static class EmbedRules
{
    private const int TextOverAllEmbeds = 6000;

    private static readonly Rule Address = Rules.Url(2048, "http", "https");
    private static readonly Rule Image = Rules.Url(2048, "http", "https", "attachment");

    private static readonly Rule Media = Rules.Object(
        new("url", Image, Required: true),
        new("width", Rules.Number(0, int.MaxValue)),
        new("height", Rules.Number(0, int.MaxValue)),
        new("description", Rules.Text(0, 4096)));

    private static readonly Rule Line = Rules.Object(
        new("name", Rules.Text(1, 256), Required: true),
        new("value", Rules.Text(1, 1024), Required: true),
        new("inline", Rules.Flag));

    private static readonly Rule Shape = Rules.Object(
        new("type", Rules.Text(0, 100)),
        new("url", Address),
        new("title", Rules.Text(0, 256)),
        new("color", Rules.Number(0, 0xFFFFFF)),
        new("timestamp", TimeStamp),
        new("description", Rules.Text(0, 4096)),
        new("author", Rules.Object(new("name", Rules.Text(1, 256), Required: true), new("url", Address), new("icon_url", Image))),
        new("image", Media),
        new("thumbnail", Media),
        new("footer", Rules.Object(new("text", Rules.Text(1, 2048), Required: true), new("icon_url", Image))),
        new("fields", Rules.List(Line, 0, 25)));

    public static Rule List { get; } = Rules.Both(Rules.List(Rules.Both(Shape, NotEmpty), 0, 10), NotTooLong);

    private static void TimeStamp(JsonElement value, Findings findings)
    {
        if (value.ValueKind is not JsonValueKind.String || !value.TryGetDateTimeOffset(out _))
        {
            findings.Add("DATE_TIME_TYPE_PARSE", $"Could not parse {value.GetRawText()}. Should be ISO8601.");
        }
    }

    private static void NotEmpty(JsonElement embed, Findings findings)
    {
        string[] visible = ["title", "description", "author", "footer", "image", "thumbnail"];
        if (!visible.Any(name => embed.Get(name) is { } value && value.ToString().Length > 0) && !embed.List("fields").Any())
        {
            findings.At("description").Required();
        }
    }

    private static void NotTooLong(JsonElement embeds, Findings findings)
    {
        if (embeds.ValueKind is JsonValueKind.Array && embeds.EnumerateArray().Sum(LengthOf) > TextOverAllEmbeds)
        {
            findings.Add("MAX_EMBED_SIZE_EXCEEDED", $"Embed size exceeds maximum size of {TextOverAllEmbeds}");
        }
    }

    private static int LengthOf(JsonElement embed)
    {
        string?[] texts =
        [
            embed.Text("title"), embed.Text("description"), embed.Get("author")?.Text("name"), embed.Get("footer")?.Text("text"),
            .. embed.List("fields").SelectMany(line => new[] { line.Text("name"), line.Text("value") }),
        ];
        return texts.Sum(text => text is null ? 0 : Rules.LengthOf(text));
    }
}
