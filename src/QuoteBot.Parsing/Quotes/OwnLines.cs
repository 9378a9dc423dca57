using QuoteBot.Parsing.Sentences;

namespace QuoteBot.Parsing.Quotes;

/// <summary>Which sentences of a paragraph are the speaker's own to be quoted from.</summary>
internal sealed class OwnLines
{
    private readonly HashSet<Line> mixed = [];
    private readonly bool asks;
    private readonly bool isReported;

    /// <param name="passage">The paragraph.</param>
    /// <param name="borrowings">The words of others in it.</param>
    /// <param name="turn">Who speaks; whoever asks is quoted on what he states, not on what he asks.</param>
    public OwnLines(Passage passage, IReadOnlyList<Borrowing> borrowings, Turn turn)
    {
        asks = turn.Role == Role.Interviewer;
        isReported = Names(passage, turn.Speaker.Split(' '));
        foreach (var borrowing in borrowings)
            mixed.UnionWith([passage.LineAt(borrowing.Start), passage.LineAt(borrowing.End - 1)]);
    }

    public bool Hold(Passage passage, Line line) => !isReported && !mixed.Contains(line) && (!asks || IsStatement(passage, line));

    // Nobody speaks of himself by name: such a paragraph is the reporter's, or has a label left in it. Others may call him by it, in quotation marks.
    private static bool Names(Passage passage, string[] names)
    {
        foreach (var word in passage.Words)
        {
            if (word.Capital && word.End - word.Start > 2 && Is(word.In(passage.Text), names) && !IsCalled(passage.Text, word.Start))
                return true;
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> word, string[] names)
    {
        foreach (var name in names)
        {
            if (word.SequenceEqual(name))
                return true;
        }

        return false;
    }

    private static bool IsCalled(string text, int at) =>
        QuotationFinder.Find(text).Any(quotation => quotation.Open < at && at < quotation.Close && quotation.Close - quotation.Open < text.Length - 3);

    private static bool IsStatement(Passage passage, Line line)
    {
        for (var at = line.FirstWord; at < line.EndWord; at++)
        {
            if (passage.Words[at].Is(WordKinds.You))
                return false;
        }

        return passage.Text[line.End - 1] != '?';
    }
}
