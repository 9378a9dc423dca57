using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Where the conversation of a document is over and notes, plugs and credits begin.</summary>
internal static class Tail
{
    private const int LongestLetters = 4000;

    /// <summary>The first line of the closing matter, at or after <paramref name="from"/>; the number of lines when there is none.</summary>
    public static int StartAt(Script script, int from)
    {
        var passages = script.Passages;
        var letters = 0;
        var start = passages.Count;
        for (var at = passages.Count - 1; at >= from; at--)
        {
            letters += passages[at].Text.Length;
            if (letters > LongestLetters || (Asking.EndsInQuestion(passages[at].Text) && !passages[at].IsSilent && !ClosingMatter.Is(passages[at].Text)))
            {
                break;
            }

            start = ClosingMatter.Is(passages[at].Text) ? at : start;
        }

        while (start > from && IsNobodys(script, start - 1))
        {
            start--;
        }

        return start;
    }

    private static bool IsNobodys(Script script, int line) =>
        script.Passages[line].IsSilent || script.Guesses[line] is { Voice: Voice.NotSpoken, Confidence: > 0.75 };
}
