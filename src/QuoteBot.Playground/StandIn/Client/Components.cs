using System.Text.Json;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn;

/// <summary>A button. One with a <see cref="Url"/> opens a page and tells the bot nothing.</summary>
/// <param name="Style">1 blurple, 2 grey, 3 green, 4 red, 5 a link.</param>
public sealed record Button(string Label, string? Emoji, string? CustomId, string? Url, int Style, bool Disabled)
{
    internal static Button Read(JsonElement json) => new(
        json.Text("label") ?? json.Get("emoji")?.Text("name") ?? "",
        json.Get("emoji")?.Text("name"),
        json.Text("custom_id"),
        json.Text("url"),
        (int)(json.Number("style") ?? 2),
        json.Is("disabled"));
}

/// <summary>A menu to pick from: the options given, or, by <paramref name="Kind"/>, people (5), roles (6), both (7) or channels (8).</summary>
public sealed record Select(
    int Kind, string CustomId, string? Placeholder, IReadOnlyList<SelectOption> Options, int Min, int Max, bool Disabled)
{
    internal static Select Read(JsonElement json) => new(
        json.Type(),
        json.Text("custom_id") ?? "",
        json.Text("placeholder"),
        [.. json.List("options").Select(SelectOption.Read)],
        (int)(json.Number("min_values") ?? 1),
        (int)(json.Number("max_values") ?? 1),
        json.Is("disabled"));
}

/// <summary>One line of a menu.</summary>
public sealed record SelectOption(string Label, string Value, string? Description, string? Emoji, bool IsDefault)
{
    internal static SelectOption Read(JsonElement json) => new(
        json.Text("label") ?? "", json.Text("value") ?? "", json.Text("description"), json.Get("emoji")?.Text("name"), json.Is("default"));
}

/// <summary>A file on a message, and where it is fetched from.</summary>
public sealed record Attachment(ulong Id, string FileName, string Url, string? ContentType, long Size)
{
    internal static Attachment Read(JsonElement json) => new(
        ulong.Parse(json.Text("id")!, System.Globalization.CultureInfo.InvariantCulture),
        json.Text("filename") ?? "",
        json.Text("url") ?? "",
        json.Text("content_type"),
        json.Number("size") ?? 0);
}

/// <summary>A file that somebody hands over.</summary>
public sealed record Upload(string FileName, byte[] Bytes, string ContentType = "application/octet-stream")
{
    /// <summary>A text file in UTF-8.</summary>
    public static Upload Text(string fileName, string text) => new(fileName, System.Text.Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8");
}

/// <summary>A suggestion for an option's value.</summary>
public sealed record Choice(string Name, string Value)
{
    internal static Choice Read(JsonElement json) => new(json.Text("name") ?? "", json.Get("value")?.ToString() ?? "");
}
