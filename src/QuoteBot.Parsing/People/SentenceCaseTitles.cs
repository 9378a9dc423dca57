using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>
/// Titles as Spanish and French write them, with one capital at their head: "El estudiante". An article with a capital in the middle of a sentence
/// begins one.
/// </summary>
internal static class SentenceCaseTitles
{
    private const int LeastTimes = 2;

    private static readonly FrozenSet<string> Articles = new[] { "El", "La", "Los", "Las", "Un", "Una", "Le", "Les", "Une", "L’", "Il", "Lo", "Gli" }.ToFrozenSet();

    /// <summary>Each article with the word after it that stands more than once, at least once in the middle of a sentence.</summary>
    public static IEnumerable<string> In(IEnumerable<string> texts)
    {
        var (times, inside) = (new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var text in texts)
        {
            var words = text.Split(' ');
            for (var at = 0; at + 1 < words.Length; at++)
            {
                if (!Articles.Contains(words[at]) || Bare(words[at + 1]) is not { Length: > 3 } word || !char.IsLower(word[0]))
                {
                    continue;
                }

                var title = words[at] + " " + word;
                times[title] = times.GetValueOrDefault(title) + 1;
                if (at > 0 && words[at - 1][^1..] is [var last] && (char.IsLetterOrDigit(last) || last == ','))
                {
                    inside.Add(title);
                }
            }
        }

        return times.Where(pair => pair.Value >= LeastTimes && inside.Contains(pair.Key)).OrderByDescending(pair => pair.Value).Select(pair => pair.Key);
    }

    private static string Bare(string word) => word.TrimEnd(',', '.', ';', ':', '?', '!', ')', '”', '"');
}
