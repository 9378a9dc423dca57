using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Films of which a sentence says that they are films, by titles of one word too: "Saltwork is a tender short film about …".</summary>
internal static class DefinedFilms
{
    private const int WordsOfKind = 8;
    private const int MostWords = 8;

    private static readonly string[] Verbs = [" is a ", " is an ", " is the ", " es un ", " es una ", " est un ", " est une ", " ist ein ", " è un "];

    private static readonly FrozenSet<string> Kinds = new[] { "film", "documentary", "movie", "feature", "short", "drama", "thriller", "comedy", "película", "documental", "cortometraje", "largometraje", "documentaire", "court-métrage", "long-métrage", "dokumentarfilm", "spielfilm", "kurzfilm" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // "… is a film critic" and "… is a film magazine" say something else.
    private static readonly FrozenSet<string> Behind = new[]
    {
        "by", "about", "that", "which", "directed", "set", "following", "from", "with", "depicting", "made", "shot", "starring", "in", "on", "of", "telling", "and", "sobre", "de", "dirigida", "dirigido", "que", "sur", "réalisé", "qui", "über", "von",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The titles that open such sentences.</summary>
    public static IEnumerable<string> In(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var verb = Verbs.Select(verb => (verb, At: text.IndexOf(verb, StringComparison.Ordinal))).Where(found => found.At > 1).OrderBy(found => found.At).FirstOrDefault();
            if (verb.At > 1 && IsTitle(text[..verb.At]) && SaysFilm(text.AsSpan(verb.At + verb.verb.Length)))
            {
                yield return text[..verb.At];
            }
        }
    }

    private static bool IsTitle(string words) =>
        words.Split(' ') is { Length: <= MostWords } parts && parts.All(word => word.Length > 0 && (char.IsUpper(word[0]) || char.IsDigit(word[0]) || word.Length <= 3))
        && char.IsUpper(words[0]) && !words.Any(letter => letter is ',' or '.' or ';' or '“' or '"') && !Persons.IsFullName(words) && !(parts.Length == 1 && (GivenNames.Has(words) || Persons.IsNoName(words)))
        && !parts.Any(word => Kinds.Contains(word));

    private static bool SaysFilm(ReadOnlySpan<char> rest)
    {
        for (var count = 0; count < WordsOfKind && !rest.IsEmpty; count++)
        {
            var end = rest.IndexOf(' ') is >= 0 and var space ? space : rest.Length;
            var word = rest[..end];
            var bare = word.TrimEnd(".,:;!");
            rest = end < rest.Length ? rest[(end + 1)..] : [];
            if (Kinds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare) && (bare.Length < word.Length || rest.IsEmpty || Behind.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[..(rest.IndexOfAny(' ', ',', '.') is >= 0 and var next ? next : rest.Length)])))
            {
                return true;
            }

            if (bare.Length < word.Length && word[^1] is not ',')
            {
                return false;
            }
        }

        return false;
    }
}
