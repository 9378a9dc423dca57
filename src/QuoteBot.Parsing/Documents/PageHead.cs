using System.Globalization;
using AngleSharp.Html.Dom;

namespace QuoteBot.Parsing.Documents;

/// <summary>What a whole page's head says about it, for readers and search engines.</summary>
internal static class PageHead
{
    private const int LongestForReading = 1_000_000;

    public static Credits Read(IHtmlDocument page, string markup)
    {
        var linked = LinkedData.Of(page);
        linked = linked with { Url = Web(linked.Url) };
        return page.Head is null || page.Head.QuerySelector("meta, link[rel=canonical]") is null || markup.Length > LongestForReading
            ? linked
            : FromHead(page, markup).Over(linked);
    }

    private static Credits FromHead(IHtmlDocument page, string markup)
    {
        var article = new SmartReader.Reader(AddressOf(page) ?? "https://example.org/", markup) { Debug = false }.GetArticle();
        return new Credits
        {
            Title = Meta(page, "og:title") ?? Meta(page, "twitter:title"),
            Publication = Meta(page, "og:site_name") ?? Meta(page, "application-name"),
            Author = All(page, "citation_author") ?? NullIfEmpty(article.Author) ?? NullIfEmpty(article.Byline) ?? Meta(page, "author") ?? All(page, "dc.creator") ?? Named(All(page, "article:author")),
            Published = Meta(page, "article:published_time") ?? Meta(page, "citation_publication_date") ?? PublishedTime(page) ?? Day(article.PublicationDate, AddressOf(page)),
            Url = AddressOf(page),
            Language = NullIfEmpty(article.Language ?? "") is { Length: >= 2 } tag ? tag[..2].ToLowerInvariant() : null,
            Remarks = Meta(page, "og:description") ?? Meta(page, "description") ?? "",
        };
    }

    // An address that tells year and month alone ("/2013/10/") is read as the first of the month, which nobody says.
    private static string? Day(DateTime? date, string? address) =>
        date is not { } day || (day.Day == 1 && address?.Contains(day.ToString("/yyyy/MM/", CultureInfo.InvariantCulture), StringComparison.Ordinal) == true && !address.Contains(day.ToString("/yyyy/MM/dd", CultureInfo.InvariantCulture), StringComparison.Ordinal))
            ? null
            : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? AddressOf(IHtmlDocument page) =>
        Web(page.Head?.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Web(Meta(page, "og:url"));

    private static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address : null;

    // A page that was changed since tells that day, too.
    private static string? PublishedTime(IHtmlDocument page) =>
        NullIfEmpty(page.QuerySelector("time.published[datetime], time[pubdate][datetime], time[itemprop=datePublished][datetime]")?.GetAttribute("datetime"));

    private static string? Meta(IHtmlDocument page, string name) => Values(page, name).FirstOrDefault();

    // One entry for each of several authors.
    private static string? All(IHtmlDocument page, string name) => NullIfEmpty(string.Join(", ", Values(page, name).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)));

    private static IEnumerable<string?> Values(IHtmlDocument page, string name) =>
        page.Head!.GetElementsByTagName("meta").Where(meta => string.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name"), name, StringComparison.OrdinalIgnoreCase)).Select(meta => NullIfEmpty(meta.GetAttribute("content")));

    // "https://example.org/authors/ruth-alder" is where an author is told of.
    private static string? Named(string? author) => author?.Contains('/', StringComparison.Ordinal) == true ? null : author;

    private static string? NullIfEmpty(string? text) => Spaces.Fold(text) is { Length: > 0 } folded ? folded : null;
}
