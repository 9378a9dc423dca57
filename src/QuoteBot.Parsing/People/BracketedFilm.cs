namespace QuoteBot.Parsing.People;

/// <summary>The film that a headline gives in brackets behind whoever made it: "Interview with Filmmaker Ruth Alder (SALTWORK)".</summary>
internal static class BracketedFilm
{
    private const int Longest = 100;

    /// <summary>Its title, or null.</summary>
    public static string? In(string headline)
    {
        var open = headline.EndsWith(')') ? headline.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return open > 0 && headline[(open + 2)..^1].Trim('“', '”', '"', '‘', '’', '\'', ' ') is { Length: > 1 and <= Longest } words
            && words.Any(char.IsLetter) && !words.Any(char.IsLower) && FilmWords.NamesFilmmaker(headline.AsSpan(0, open))
            ? words
            : null;
    }
}
