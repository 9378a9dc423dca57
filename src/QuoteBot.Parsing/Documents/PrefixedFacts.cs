namespace QuoteBot.Parsing.Documents;

/// <summary>
/// Facts whose keys bear the name of a kind of page before them, several of one kind together: "newstitle", "newsreporter", "newssource". The plain title
/// beside them may be the outlet's.
/// </summary>
internal sealed record PrefixedFacts(string? Title, string? Author, string? Publication)
{
    private static readonly PrefixedFacts None = new(null, null, null);

    private static readonly string[] Sources = ["source", "publication"];

    private static readonly string[] Authors = ["byline", "reporter"];

    public static PrefixedFacts In(Dictionary<string, List<string>> entries)
    {
        var author = entries.Where(entry => Authors.Any(word => IsPrefixed(entry.Key, word)) && entry.Value[0].Length > 0).Select(entry => Name(entry.Value[0])).FirstOrDefault();
        foreach (var (key, values) in entries.Where(entry => entry.Value[0] is { Length: > 0 } place && !place.Contains('/', StringComparison.Ordinal)))
        {
            if (Array.Find(Sources, word => IsPrefixed(key, word)) is { } source && entries.TryGetValue(key[..^source.Length] + "title", out var titles) && titles[0].Length > 0)
            {
                return new PrefixedFacts(IsSame(entries.GetValueOrDefault("title")?[0], values[0]) ? titles[0] : null, author, IsSame(author, values[0]) ? null : values[0]);
            }
        }

        return None with { Author = author };
    }

    private static bool IsPrefixed(string key, string word) => key.Length > word.Length && key.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    // "Lantern" is "Lantern Magazine".
    private static bool IsSame(string? title, string place) => title is { Length: > 0 } && Letters(place).StartsWith(Letters(title), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    // "writers/ruth-alder.md" is the page of Ruth Alder.
    private static string? Name(string value)
    {
        var name = value.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? value[(value.LastIndexOf('/') + 1)..^3] : value;
        return name.Contains('/', StringComparison.Ordinal) ? null : name;
    }
}
