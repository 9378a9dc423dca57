using QuoteBot.Parsing.Shapes;

namespace QuoteBot.Parsing.Turns;

/// <summary>Finds the sentences that a page prints a second time, large, to draw the eye.</summary>
internal static class PullQuotes
{
    private const int Shortest = 25;
    private const int Longest = 400;
    private const int Reach = 4;
    private const int ReachOfQuotation = 40;
    private const int LongestNeighbour = 8000;
    private const double Nearly = 0.85;

    /// <summary>The same lines, with those said by nobody that repeat what a neighbour says.</summary>
    public static IReadOnlyList<Utterance> SetAside(IReadOnlyList<Utterance> utterances)
    {
        List<Utterance>? kept = null;
        var words = new Words?[utterances.Count];
        for (var at = 0; at < utterances.Count; at++)
        {
            if (utterances[at] is { Speaker: >= 0, Opens: false } && utterances[at].Text.Length is >= Shortest and <= Longest && IsRepeated(utterances, words, at))
            {
                kept ??= [.. utterances];
                kept[at] = utterances[at] with { Speaker = Utterance.Nobody, Confidence = 0.95 };
            }
        }

        return kept ?? utterances;
    }

    private static bool IsRepeated(IReadOnlyList<Utterance> utterances, Words?[] words, int at)
    {
        var own = words[at] ??= Words.Of(utterances[at].Text);
        var reach = IsQuotation(utterances[at].Text) ? ReachOfQuotation : Reach;
        for (var other = Math.Max(0, at - reach); other < Math.Min(utterances.Count, at + reach + 1); other++)
        {
            if (other != at && utterances[other].Speaker >= 0 && utterances[other].Text.Length > utterances[at].Text.Length
                && utterances[other].Text.Length <= LongestNeighbour && StandsIn(own, words[other] ??= Words.Of(utterances[other].Text), LeastShare(utterances, at)))
            {
                return true;
            }
        }

        return false;
    }

    // A paragraph in quotation marks from end to end may come long before the answer that it is taken from.
    private static bool IsQuotation(string text) => text[0] is '"' or '“' or '«' && text[^1] is '"' or '”' or '»';

    // Between two paragraphs of another voice only a copy to the word is a pull quote: a question may be put a second time, or repeated by its answer.
    private static double LeastShare(IReadOnlyList<Utterance> utterances, int at)
    {
        var isAmidOwn = (at > 0 && utterances[at - 1].Speaker == utterances[at].Speaker)
            || (at + 1 < utterances.Count && utterances[at + 1].Speaker == utterances[at].Speaker);
        return isAmidOwn ? Nearly : Asking.EndsInQuestion(utterances[at].Text) ? 2 : 1;
    }

    // Nearly all words of the short text stand, in order, in a stretch of the long one that is hardly longer.
    private static bool StandsIn(Words brief, Words full, double least)
    {
        var own = brief.InOrder;
        if (own.Length < 5 || brief.Missing(full) > own.Length * (1 - Math.Min(1, least)))
        {
            return false;
        }

        for (var start = 0; start < full.InOrder.Length; start++)
        {
            if ((full.InOrder[start] == own[0] || full.InOrder[start] == own[1]) && Shared(own, full.InOrder, start) >= own.Length * least)
            {
                return true;
            }
        }

        return false;
    }

    private static int Shared(int[] brief, int[] full, int start)
    {
        var (shared, at, slack) = (0, start, 3);
        foreach (var word in brief)
        {
            var ahead = at;
            while (ahead < full.Length && ahead - at <= slack && full[ahead] != word)
            {
                ahead++;
            }

            if (ahead < full.Length && ahead - at <= slack)
            {
                (shared, at) = (shared + 1, ahead + 1);
            }
        }

        return shared;
    }
}
