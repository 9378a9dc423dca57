using System.Text.Json;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn;

/// <summary>An embed as it is seen.</summary>
public sealed record Embed(
    string? Title, string? Description, string? Url, string? Author, string? Footer, IReadOnlyList<EmbedField> Fields)
{
    /// <summary>The colour of the stripe, as 0xRRGGBB.</summary>
    public int? Color { get; init; }

    public string? Image { get; init; }

    public string? Thumbnail { get; init; }

    public DateTimeOffset? TimeStamp { get; init; }

    /// <summary>All words of it, in the order in which they stand.</summary>
    public string Text => string.Join('\n', ((string?[])
        [Author, Title, Description, .. Fields.SelectMany(line => new[] { line.Name, line.Value }), Footer]).Where(text => !string.IsNullOrEmpty(text)));

    internal static Embed Read(JsonElement json) => new(
        json.Text("title"),
        json.Text("description"),
        json.Text("url"),
        json.Get("author")?.Text("name"),
        json.Get("footer")?.Text("text"),
        [.. json.List("fields").Select(field => new EmbedField(field.Text("name") ?? "", field.Text("value") ?? "", field.Is("inline")))])
    {
        Color = (int?)json.Number("color"),
        Image = json.Get("image")?.Text("url"),
        Thumbnail = json.Get("thumbnail")?.Text("url"),
        TimeStamp = json.Get("timestamp") is { } time && time.TryGetDateTimeOffset(out var moment) ? moment : null,
    };
}

/// <summary>A heading and a text in an embed; those that are inline stand side by side.</summary>
public sealed record EmbedField(string Name, string Value, bool Inline);
