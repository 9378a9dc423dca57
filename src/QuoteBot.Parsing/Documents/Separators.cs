using System.Buffers;
using System.Collections.Frozen;

namespace QuoteBot.Parsing.Documents;

/// <summary>Lines with nothing to read that stand between paragraphs: rules, marks of what was left out, and the word for an advertisement.</summary>
internal static class Separators
{
    private const int LeastBefore = 2;
    private const int ShortestEnd = 4;
    private const int LongestRule = 120;

    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-–—_*=~#•+“”\\ ");
    private static readonly SearchValues<char> Drawn = SearchValues.Create("-–—_=~#");
    private static readonly SearchValues<char> Dots = SearchValues.Create(".… ");

    private static readonly FrozenSet<string> Adverts =
        new[] { "advertisement", "advertisements", "advertising", "publicidad", "publicité", "pubblicità", "publicidade", "anzeige", "werbung", "реклама" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a whole line is one.</summary>
    public static bool IsOne(string line) => IsRule(line) || IsCut(line) || Adverts.Contains(line);

    // "---", "* * *", and the stroke that makes Markdown break a line. Dots may be an answer.
    private static bool IsRule(string line) => !line.AsSpan().ContainsAnyExcept(RuleMarks) || HoldsHeading(line);

    // "--- [ Reviews ] ------": a heading drawn into a rule.
    private static bool HoldsHeading(string line)
    {
        var words = line.AsSpan().Trim();
        return words.Length is > 2 * ShortestEnd and <= LongestRule && words[..LeastBefore].IndexOfAnyExcept(Drawn) < 0 && words[^ShortestEnd..].IndexOfAnyExcept(words[^1]) < 0 && Drawn.Contains(words[^1]);
    }

    // "[...]": something was left out. Without brackets, dots may be an answer.
    private static bool IsCut(string line) => line is ['[' or '(', _, .., ']' or ')'] && !line.AsSpan(1, line.Length - 2).ContainsAnyExcept(Dots);
}
