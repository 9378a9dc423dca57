using System.Buffers;

namespace QuoteBot.Parsing.Quotes;

/// <summary>One to three consecutive sentences that stand by themselves.</summary>
/// <param name="First">The index of the first sentence.</param>
/// <param name="Last">The index of the last one.</param>
/// <param name="Score">Its quotability, from 0 to 1.</param>
internal readonly record struct Window(int First, int Last, double Score);

/// <summary>Chooses the best passages of a paragraph, none overlapping another.</summary>
internal static class Windows
{
    private const int Shortest = 40;
    private const int Longest = 300;
    private const int MostSentences = 3;
    private const int FewestWords = 7;

    private const WordKinds Unquotable = WordKinds.Talk | WordKinds.SmallTalk;

    private static readonly SearchValues<char> Foreign = SearchValues.Create("@|<>{}#");

    /// <summary>Chooses so that what the passages score above the threshold adds up to the most.</summary>
    /// <param name="passage">The paragraph.</param>
    /// <param name="threshold">The lowest score that counts.</param>
    /// <param name="allowed">Which sentences may be used at all.</param>
    public static IEnumerable<Window> Choose(Passage passage, double threshold, Func<Line, bool> allowed)
    {
        var count = passage.Sentences.Count;
        var best = new (double Gain, Window? Chosen)[count + 1];
        for (var first = count - 1; first >= 0; first--)
        {
            best[first] = (best[first + 1].Gain, null);
            foreach (var window in From(passage, first, allowed))
            {
                var gain = window.Score - threshold + best[window.Last + 1].Gain;
                if (window.Score >= threshold && gain > best[first].Gain)
                    best[first] = (gain, window);
            }
        }

        for (var at = 0; at < count; at = best[at].Chosen is { } chosen ? chosen.Last + 1 : at + 1)
        {
            if (best[at].Chosen is { } window)
                yield return window;
        }
    }

    private static IEnumerable<Window> From(Passage passage, int first, Func<Line, bool> allowed)
    {
        if (!Opening.Stands(passage, passage.Sentences[first]))
            yield break;
        var references = new References(passage, passage.Sentences[first].FirstWord);
        for (var last = first; last < Math.Min(passage.Sentences.Count, first + MostSentences); last++)
        {
            var line = passage.Sentences[last];
            var length = line.End - passage.Sentences[first].Start;
            if (length > Longest || !allowed(line) || !IsWhole(passage, line) || Speaks(passage, line))
                yield break;
            references.Read(line);
            if (references.Open)
                yield break;
            if (length >= Shortest && line.EndWord - passage.Sentences[first].FirstWord >= FewestWords)
                yield return new Window(first, last, Quotability.Of(passage, first, last, references.Loose));
        }
    }

    // A sentence that was broken off, or has no words, is not passed on.
    private static bool IsWhole(Passage passage, Line line)
    {
        var end = passage.Text.AsSpan(line.Start, line.End - line.Start).TrimEnd("”’\"')]»› ");
        return line.EndWord > line.FirstWord && end.Length > 0
            && (passage.IsExcerpt ? end[^1] is not ('-' or '—' or '–') : end[^1] is '.' or '!' or '?' or '…');
    }

    private static bool Speaks(Passage passage, Line line)
    {
        for (var at = line.FirstWord; at < line.EndWord; at++)
        {
            if (passage.Words[at].Opens(Unquotable))
                return true;
        }

        var text = passage.Text.AsSpan(line.Start, line.End - line.Start);
        return text.EndsWith("right?", StringComparison.OrdinalIgnoreCase)
            || text.ContainsAny(Foreign) || text.Contains("://", StringComparison.Ordinal) || IsGarbled(text) || IsBrokenOff(text);
    }

    // "in rock-- it's", "to be a- I": a dash with a space after it alone is where the speaker broke off.
    private static bool IsBrokenOff(ReadOnlySpan<char> text)
    {
        for (var at = 1; at + 1 < text.Length; at++)
        {
            if (text[at] is '-' or '–' or '—' && text[at + 1] == ' ' && char.IsLetter(text[at - (text[at - 1] == '-' && at > 1 ? 2 : 1)]))
                return true;
        }

        return false;
    }

    // "don';t", "…the start.Ann asks": what a broken encoding or a lost line break leaves.
    private static bool IsGarbled(ReadOnlySpan<char> text)
    {
        for (var at = 1; at + 1 < text.Length; at++)
        {
            if ((text[at] is '.' or '?' or '!' or ':' && char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1])) || (text[at] == ';' && text[at - 1] is '\'' or '’'))
                return true;
        }

        return false;
    }
}
