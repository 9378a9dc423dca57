using System.Collections.Frozen;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Tells the language of a text by its commonest words.</summary>
internal static class Languages
{
    private const int Sample = 1_500;
    private const string Edges = ",.?¿!“”\"";
    private const double LeastShare = 0.08;

    private static readonly FrozenDictionary<string, FrozenSet<string>> CommonWords = new Dictionary<string, string>
    {
        ["en"] = "the and of to that it is was you with for this but not are have they what which your from about there",
        ["es"] = "el la los las que de y en una es por con para como pero más del al lo su muy porque cuando está qué",
        ["fr"] = "le la les des et est une que qui dans pour pas sur avec je vous mais c'est plus au du ce j'ai très être",
        ["de"] = "der die das und ist nicht ich es ein eine mit auf für den von sich auch war wie aber sie wir dem",
        ["it"] = "il che di e la un una per non è sono con ma come più del della nel mi ho anche questo gli perché",
        ["pt"] = "o que de e um uma para não é com os as do da em por mais mas como foi eu muito você isso ao",
        ["da"] = "og det er at jeg en den ikke på til som med af for der men et vi har var man så hvad",
        ["sv"] = "och det är att jag en den inte på till som med av för men ett vi har var man så vad",
        ["nl"] = "de het een en van is dat niet ik te zijn op voor met die maar ook als er wat je heb",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').ToFrozenSet());

    private static readonly FrozenDictionary<string, string[]> LanguagesByWord = CommonWords
        .SelectMany(pair => pair.Value, (pair, word) => (pair.Key, Word: word))
        .GroupBy(pair => pair.Word, pair => pair.Key).ToFrozenDictionary(own => own.Key, own => own.ToArray());

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        LanguagesByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWord = LanguagesByWord.Keys.Max(word => word.Length);

    /// <summary>The languages whose sense the reader follows; in others it goes by labels and marks alone.</summary>
    public static bool IsFollowed(string? language) => language is "en" or "es" or "fr";

    /// <summary>The ISO 639-1 code of a text for which a document may declare one, or null when the language is strange to the reader.</summary>
    /// <remarks>
    /// Pages declare the language of their template, so that the text is asked first; what is declared of a language that is strange here
    /// (Catalan, which looks like Spanish) stands.
    /// </remarks>
    public static string? Of(string? declared, IEnumerable<string> paragraphs) =>
        declared is null || CommonWords.ContainsKey(declared) ? Of(paragraphs) ?? declared : declared;

    /// <summary>The ISO 639-1 code, or null when the language is strange to the reader.</summary>
    public static string? Of(IEnumerable<string> paragraphs)
    {
        var counts = CommonWords.Keys.ToDictionary(language => language, _ => 0);
        var words = 0;
        foreach (var text in paragraphs.TakeWhile(_ => words < Sample))
        {
            words += Count(text, Sample - words, counts);
        }

        var best = counts.MaxBy(pair => pair.Value);
        return words > 0 && best.Value >= words * LeastShare ? best.Key : null;
    }

    /// <summary>Counts the common words of each language, and returns how many words there were.</summary>
    private static int Count(string text, int atMost, Dictionary<string, int> counts)
    {
        var words = 0;
        Span<char> word = stackalloc char[LongestWord];
        foreach (var part in text.AsSpan().Split(' '))
        {
            if (words++ == atMost)
            {
                return atMost;
            }

            var bare = text.AsSpan(part).Trim(Edges);
            if (bare.Length > word.Length)
            {
                continue;
            }

            var length = bare.ToLowerInvariant(word);
            word.Replace('’', '\'');
            if (Lookup.TryGetValue(word[..length], out var languages))
            {
                foreach (var language in languages)
                {
                    counts[language]++;
                }
            }
        }

        return words;
    }
}
