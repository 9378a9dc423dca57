using QuoteBot.Parsing.Quotes;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>Numbers the words of texts and counts how often each is written, small and with a capital.</summary>
internal sealed class WordCounts
{
    // Manuals, lists and code are no talk: of their words hardly any are "I" or "you".
    private const int ShortestText = 150;
    private const double LeastTalk = 0.012;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(string Word, int All, int Small)> words = [];

    /// <summary>The words of a line as the word lists have them.</summary>
    public static string[] Spelled(string text, IEnumerable<Word> words) => [.. words.Select(word => Spelled(text, word))];

    /// <summary>Counts the words of a text in.</summary>
    /// <returns>Their numbers; none where it is no talk.</returns>
    public int[] Read(string text)
    {
        var read = new WordReader(Tongue.English).Read(text);
        if (read.Length < ShortestText || read.Count(word => Spelled(text, word) is "i" or "you" or "we" or "my") < LeastTalk * read.Length)
            return [];
        return Array.ConvertAll(read, word => Count(Spelled(text, word), word.Capital));
    }

    /// <summary>The commonest words that are no names and hold no figures: those of the word lists, and those that are written small at least every other time.</summary>
    public List<(string Word, int Number)> Common(int fewest, int most) =>
        [.. words.Index().Where(entry => entry.Item.All >= fewest && entry.Item.Word.All(letter => char.IsLetter(letter) || letter is '\'' or '-') && (2 * entry.Item.Small >= entry.Item.All || Tongue.English.Find(entry.Item.Word).Kinds != WordKinds.None))
            .OrderByDescending(entry => entry.Item.All).ThenBy(entry => entry.Item.Word, StringComparer.Ordinal).Take(most).Select(entry => (entry.Item.Word, entry.Index))];

    private static string Spelled(string text, Word word) => text[word.Start..word.End].ToLowerInvariant().Replace('’', '\'');

    private int Count(string word, bool capital)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            numbers[word] = number = words.Count;
            words.Add((word, 0, 0));
        }

        var (_, all, small) = words[number];
        words[number] = (word, all + 1, small + (capital ? 0 : 1));
        return number;
    }
}
