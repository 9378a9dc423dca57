using System.Text.Json;
using AngleSharp.Html.Dom;

namespace QuoteBot.Parsing.Documents;

/// <summary>What a page says of its article in JSON-LD (schema.org), as publishers write it for search engines.</summary>
internal static class LinkedData
{
    private const int Longest = 200_000;
    private const int MostScripts = 20;

    /// <summary>The facts of the first article that a page describes; none when it describes none.</summary>
    public static Credits Of(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']").Take(MostScripts).Where(script => script.TextContent.Length < Longest))
        {
            try
            {
                using var data = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Articles(data.RootElement).FirstOrDefault() is { ValueKind: JsonValueKind.Object } article)
                {
                    return CreditsOf(article);
                }
            }
            catch (JsonException)
            {
                // A page may carry broken data beside good; the next script is looked at.
                continue;
            }
        }

        return Credits.None;
    }

    private static IEnumerable<JsonElement> Articles(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Articles),
        JsonValueKind.Object when TextOf(element, "@type") is { } type && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal)) => [element],
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Articles(graph),
        _ => [],
    };

    private static Credits CreditsOf(JsonElement article) => new()
    {
        Title = TextOf(article, "headline"),
        Author = TextOf(article, "author"),
        Publication = TextOf(article, "publisher"),
        Published = TextOf(article, "datePublished"),
        Url = TextOf(article, "url") ?? TextOf(article, "mainEntityOfPage"),
        Remarks = TextOf(article, "description") ?? "",
    };

    // A text, the first of several, or the name (or address) of a thing.
    private static string? TextOf(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? TextOf(value) : null;

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Spaces.Fold(value.GetString()) is { Length: > 0 } text ? text : null,
        JsonValueKind.Array => value.EnumerateArray().Select(TextOf).FirstOrDefault(text => text is not null),
        JsonValueKind.Object => TextOf(value, "name") ?? TextOf(value, "@id"),
        _ => null,
    };
}
