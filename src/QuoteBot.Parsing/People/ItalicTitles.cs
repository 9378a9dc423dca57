using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.People;

/// <summary>Titles that are set in italics in the middle of sentences, again and again, and once at least beside words of film.</summary>
internal static class ItalicTitles
{
    private const int Fewest = 3;
    private const int Shortest = 3;
    private const int Longest = 60;
    private const int Reach = 48;

    /// <summary>The titles.</summary>
    public static IReadOnlyList<string> In(IReadOnlyList<Block> blocks)
    {
        var found = new Dictionary<string, (int Times, bool IsFilm)>(StringComparer.Ordinal);
        foreach (var runs in blocks.Where(block => block.Runs.Count > 1).Select(block => block.Runs))
        {
            for (var at = 1; at < runs.Count; at++)
            {
                if (IsTitle(runs[at]) && IsInSentence(runs[at - 1].Text))
                {
                    var title = Words(runs[at]);
                    var (times, isFilm) = found.GetValueOrDefault(title);
                    found[title] = (times + 1, isFilm || FilmWords.IsNear(runs[at - 1].Text.AsSpan(Math.Max(0, runs[at - 1].Text.Length - Reach))));
                }
            }
        }

        return [.. found.Where(title => title.Value is { Times: >= Fewest, IsFilm: true }).Select(title => title.Key)];
    }

    private static bool IsTitle(Run run) => run.Is(Emphasis.Italic) && Words(run) is { Length: >= Shortest and <= Longest } words && char.IsUpper(words[0]);

    private static string Words(Run run) => run.Text.Trim(' ', ',', '.');

    // Behind the end of a sentence or in brackets it may be what somebody does: "(Laughs)".
    private static bool IsInSentence(string before) => before.TrimEnd() is [.., var last] && (char.IsLetterOrDigit(last) || last == ',');
}
