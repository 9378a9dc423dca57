using System.Collections.Frozen;
using System.Globalization;

namespace QuoteBot.Parsing.Documents;

/// <summary>The keys of front matter that say something about an interview, under the names that site generators give them.</summary>
internal static class FrontMatterFacts
{
    private static readonly string[] DateWords = ["date", "publi", "posted", "fecha", "datum"];

    // What such a key dates is not the day on which the piece came out.
    private static readonly string[] OtherDates = ["update", "modif", "lastmod", "event", "expir", "release", "birth"];

    private static readonly FrozenSet<string> Interviews =
        new[] { "interview", "interviews", "entrevista", "entrevistas", "entretien", "entretiens", "intervista", "interviste", "q&a" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static Credits From(Dictionary<string, List<string>> entries) => Of(entries, PrefixedFacts.In(entries));

    private static Credits Of(Dictionary<string, List<string>> entries, PrefixedFacts prefixed) => new()
    {
        AreStated = true,
        Title = prefixed.Title ?? One(entries, "title", "headline", "titulo", "título", "titre", "titolo", "titel"),
        Publication = One(entries, "publication", "site", "site_name", "magazine", "outlet", "source", "medio", "revista", "publicacion", "publicación", "fuente", "rivista", "zeitschrift") is { } place && !place.Contains('/', StringComparison.Ordinal) && !IsUnknown(place) ? place : prefixed.Publication,
        Author = Author(entries) ?? prefixed.Author,
        Interviewers = People(entries, "interviewer", "interviewers", "interviewed_by", "interviewed-by", "interviewedBy", "interview_by", "interview-by", "interviewBy", "host", "hosts", "moderator", "entrevistador", "entrevistadora", "intervieweur", "intervieweuse", "intervistatore", "intervistatrice"),
        Interviewees = People(entries, [.. entries.ContainsKey("interviewer") ? new[] { "subject" } : [], "interviewee", "interviewees", "guest", "guests", "entrevistado", "entrevistada", "entrevistados", "invitado", "invitada", "invité", "invitée", "intervistato", "intervistata", "gast"]),
        Named = All(entries, "speakers", "speaker", "people", "person", "name", "voice", "subject", "cast", "tags", "tag", "labels", "keywords", "artist", "artists", "member"),
        Films = All(entries, "film", "films", "movie", "movies", "pelicula", "película", "peliculas", "películas", "filme"),
        Published = Day(entries, "published", "publishDate", "publish_date", "published_at", "publishedAt", "pubDate", "pubDatetime", "publicationDate", "date", "datePublished", "created", "timestamp") ?? Dated(entries) ?? InAddress(entries),
        Url = Web(One(entries, "url", "canonical", "canonical_url", "canonicalUrl", "link", "source", "permalink", "source_url")),
        Language = One(entries, "lang", "language", "locale") is { Length: >= 2 } tag ? tag[..2].ToLowerInvariant() : null,
        Remarks = string.Join(". ", All(
            entries, "subtitle", "subheadline", "summary", "description", "excerpt", "introduction", "oneliner", "seo_description", "dek", "deck", "standfirst", "lead", "intro", "blurb", "tagline", "teaser", "lede", "subtitulo", "subtítulo", "bajada", "copete", "entradilla", "resumen", "sous-titre", "soustitre", "chapo", "sottotitolo", "untertitel", "vorspann")),
        IsFiledAsInterview = All(entries, "type", "subtype", "kind", "format", "category", "categories", "section", "tags", "tag", "labels", "keywords").Exists(Interviews.Contains),
    };

    private static string? Author(Dictionary<string, List<string>> entries) =>
        First(entries, value => value.Length > 0, "author", "authors", "author_name", "author-name", "authorName", "by", "writer", "byline", "autor", "autora", "autores", "auteur", "autrice", "autore") is { } authors ? string.Join(", ", authors.Where(value => value.Length > 0)) : null;

    // "page-datepublished: 2024-07-30", or a subtitle that is a day and nothing else.
    private static string? Dated(Dictionary<string, List<string>> entries)
    {
        var days = entries.Where(entry => entry.Value.Count == 1 && IsDay(entry.Value[0]) && !OtherDates.Any(word => entry.Key.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        var named = days.Where(entry => DateWords.Any(word => entry.Key.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        return (named.Count > 0 ? named : days) is [var only] ? only.Value[0] : null;
    }

    // "path: team/2026/06/03/ada-lund"
    private static string? InAddress(Dictionary<string, List<string>> entries)
    {
        var parts = One(entries, "permalink", "path", "url", "slug")?.Split('/') ?? [];
        return Enumerable.Range(0, Math.Max(0, parts.Length - 2)).Select(at => $"{parts[at]}-{parts[at + 1]}-{parts[at + 2]}").FirstOrDefault(IsDay);
    }

    private static bool IsUnknown(string place) =>
        place.Equals("unknown", StringComparison.OrdinalIgnoreCase) || place.Equals("various", StringComparison.OrdinalIgnoreCase) || !place.Any(char.IsLetter);

    // "published: true" says that it was, not when.
    private static string? Day(Dictionary<string, List<string>> entries, params ReadOnlySpan<string> keys) =>
        First(entries, value => value.Any(char.IsAsciiDigit), keys)?[0];

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string? One(Dictionary<string, List<string>> entries, params ReadOnlySpan<string> keys) =>
        First(entries, value => value.Length > 0, keys)?[0];

    // The values of the first of several keys whose first value will do.
    private static List<string>? First(Dictionary<string, List<string>> entries, Func<string, bool> willDo, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (entries.TryGetValue(key, out var values) && willDo(values[0]))
            {
                return values;
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

    // A "host" may be a machine.
    private static List<string> People(Dictionary<string, List<string>> entries, params ReadOnlySpan<string> keys) =>
        All(entries, keys).FindAll(name => name.IndexOfAny(['/', '@']) < 0 && name.Any(char.IsLetter));

    private static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address : null;
}
