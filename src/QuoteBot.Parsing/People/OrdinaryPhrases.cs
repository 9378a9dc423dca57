namespace QuoteBot.Parsing.People;

/// <summary>Phrases in capitals that have the form of a name and are nobody's, since the text has them in small letters too.</summary>
internal static class OrdinaryPhrases
{
    private const int Pair = 2;

    /// <summary>Whether a text has all the words of a name one behind the other in small letters: "civic boating" is what "Civic Boating" speaks of.</summary>
    public static bool AreIn(string name, string? title, Surroundings around) =>
        name.Split(' ') is { Length: >= Pair } words && !words.Any(GivenNames.Has) && words.All(word => word == "I" || (char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower)))
        && !(title is not null && Headline.SaysInterview(title) && title.Contains(name, StringComparison.OrdinalIgnoreCase)) && Small(words) is var small && Texts(around).Any(text => text.Contains(small, StringComparison.Ordinal));

    private static IEnumerable<string> Texts(Surroundings around) => around.Opening.Concat(around.Before).Concat(around.Narration).Append(around.Credits.Remarks);

    private static string Small(string[] words) => string.Join(' ', words.Select(word => word == "I" ? word : char.ToLowerInvariant(word[0]) + word[1..]));
}
