namespace QuoteBot.Parsing.People;

/// <summary>Phrases in capitals that have the form of a name and are nobody's, since the text has them in small letters too.</summary>
internal static class OrdinaryPhrases
{
    private const int Pair = 2;
    private const int ShortestWord = 4;

    /// <summary>Whether a text has all the words of a name one behind the other in small letters: "civic boating" is what "Civic Boating" speaks of.</summary>
    public static bool AreIn(string name, string? title, Surroundings around) =>
        name.Split(' ') is { Length: >= Pair } words && !words.Any(GivenNames.Has) && words.All(word => word == "I" || (char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower)))
        && !(title is not null && Headline.SaysInterview(title) && title.Contains(name, StringComparison.OrdinalIgnoreCase)) && Small(words) is var small && Texts(around).Any(text => text.Contains(small, StringComparison.Ordinal));

    /// <summary>Whether texts have each word of a name in small letters somewhere: "Coastal Repairs" is nobody where they speak of coastal things and of repairs.</summary>
    public static bool AreWordsOf(string name, IReadOnlyList<string> texts) =>
        name.Split(' ') is { Length: >= Pair } words && !words.Any(GivenNames.Has) && words.All(word => word.Length >= ShortestWord && Lowered(word) is { } small && texts.Any(text => StandsIn(text, small)));

    private static IEnumerable<string> Texts(Surroundings around) => around.Opening.Concat(around.Before).Concat(around.Narration).Append(around.Credits.Remarks);

    private static string Small(string[] words) => string.Join(' ', words.Select(word => word == "I" ? word : char.ToLowerInvariant(word[0]) + word[1..]));

    // "/coastal-repairs" is an address.
    private static bool StandsIn(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || text[at - 1] == ' ') && (end == text.Length || text[end] is ' ' or '.' or ',' or '?' or '!' or ';' or ':'))
            {
                return true;
            }
        }

        return false;
    }

    // Null for a word that is in small letters, or in more than one capital, as it stands.
    private static string? Lowered(string word) => char.IsUpper(word[0]) && word.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0 ? char.ToLowerInvariant(word[0]) + word[1..] : null;
}
