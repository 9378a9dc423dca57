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
        var articles = Articles.GetAlternateLookup<ReadOnlySpan<char>>();
        var (times, inside) = (new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var text in texts)
        {
            for (var (start, end) = (0, text.IndexOf(' ')); end >= 0; (start, end) = (end + 1, text.IndexOf(' ', end + 1)))
            {
                if (!articles.Contains(text.AsSpan(start, end - start)) || Bare(WordAt(text, end + 1)) is not { Length: > 3 } word || !char.IsLower(word[0]))
                {
                    continue;
                }

                var title = $"{text.AsSpan(start, end - start)} {word}";
                times[title] = times.GetValueOrDefault(title) + 1;
                if (start > 1 && (char.IsLetterOrDigit(text[start - 2]) || text[start - 2] == ','))
                {
                    inside.Add(title);
                }
            }
        }

        return times.Where(pair => pair.Value >= LeastTimes && inside.Contains(pair.Key)).OrderByDescending(pair => pair.Value).Select(pair => pair.Key);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        return rest.IndexOf(' ') is >= 0 and var end ? rest[..end] : rest;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word.TrimEnd(",.;:?!)”\"");
}
