using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes.SetApart;
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

            start = passages[at].Source.Kind != BlockKind.Caption && ClosingMatter.Is(passages[at].Text) ? at : start;
        }

        while (start > from && IsNobodys(script, start - 1) && !GoesOnInList(script, start - 1))
        {
            start--;
        }

        return start;
    }

    // The last item of a list is said by whoever says the one before.
    private static bool GoesOnInList(Script script, int line) =>
        line > 0 && !IsNobodys(script, line - 1) && IsNextItem(script.Passages[line - 1], script.Passages[line]);

    private static bool IsNextItem(Passage item, Passage next) =>
        (item.Source.Kind == BlockKind.ListItem && next.Source.Kind == BlockKind.ListItem)
        || (LineManners.NumberOf(item.Text) is > 0 and var number && LineManners.NumberOf(next.Text) == number + 1);

    // Who says "I" and speaks of no person goes on with the last answer, whatever sense makes of it; the writer's last words name whom they are about.
    private static bool IsNobodys(Script script, int line) =>
        script.Passages[line].IsSilent || ClosingMatter.IsStageDirection(script.Passages[line].Text)
        || (!IsOfSelfAlone(script.Passages[line].Text) && script.Guesses[line] is { Voice: Voice.NotSpoken, Confidence: > 0.75 });

    private static bool IsOfSelfAlone(string text) => text.Split(' ', ',').Any(word => word is "I" or "I'm" or "I’m" or "I've" or "I’ve") && !Address.NamesSomebody(text);
}
