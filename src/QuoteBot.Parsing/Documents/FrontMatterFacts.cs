namespace QuoteBot.Parsing.Documents;

/// <summary>The keys of front matter that say something about an interview, under the names that site generators give them.</summary>
internal static class FrontMatterFacts
{
    public static Credits From(Dictionary<string, List<string>> entries) => new()
    {
        AreStated = true,
        Title = One(entries, "title", "headline"),
        Publication = One(entries, "publication", "site", "site_name", "magazine", "outlet"),
        Author = One(entries, "author", "authors", "by", "writer", "byline"),
        Interviewers = All(entries, "interviewer", "interviewers", "interviewed_by", "interviewedBy"),
        Interviewees = All(entries, "interviewee", "interviewees", "guest", "guests"),
        Named = All(entries, "speakers", "speaker", "people", "subject", "cast", "tags", "tag", "labels", "keywords", "artist", "artists", "member"),
        Films = All(entries, "film", "films", "movie", "movies"),
        Published = One(entries, "published", "publishDate", "publish_date", "published_at", "pubDate", "date", "datePublished", "created"),
        Url = Web(One(entries, "url", "canonical", "canonical_url", "canonicalUrl", "link", "source", "permalink", "source_url")),
        Language = One(entries, "lang", "language", "locale") is { Length: >= 2 } tag ? tag[..2].ToLowerInvariant() : null,
        Remarks = string.Join(". ", All(
            entries, "subtitle", "summary", "description", "excerpt", "oneliner", "seo_description", "dek", "deck", "standfirst", "lead", "intro", "blurb", "tagline", "teaser", "lede")),
    };

    private static string? One(Dictionary<string, List<string>> entries, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (entries.TryGetValue(key, out var values) && values[0].Length > 0)
            {
                return values[0];
            }
        }

        return null;
    }

    private static List<string> All(Dictionary<string, List<string>> entries, params ReadOnlySpan<string> keys)
    {
        var found = new List<string>();
        foreach (var key in keys)
        {
            if (entries.TryGetValue(key, out var values))
            {
                found.AddRange(values.Where(value => value.Length > 0));
            }
        }

        return found;
    }

    private static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address : null;
}
