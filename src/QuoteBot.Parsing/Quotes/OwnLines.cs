namespace QuoteBot.Parsing.Quotes;

/// <summary>Which sentences of a paragraph are the speaker's own to be quoted from.</summary>
internal sealed class OwnLines
{
    private readonly HashSet<Line> mixed = [];
    private readonly bool asks;

    /// <param name="passage">The paragraph.</param>
    /// <param name="borrowings">The words of others in it.</param>
    /// <param name="role">Who the speaker is in the interview; whoever asks is quoted on what he states, not on what he asks.</param>
    public OwnLines(Passage passage, IReadOnlyList<Borrowing> borrowings, Role role)
    {
        asks = role == Role.Interviewer;
        foreach (var borrowing in borrowings)
            mixed.UnionWith([passage.LineAt(borrowing.Start), passage.LineAt(borrowing.End - 1)]);
    }

    public bool Hold(Passage passage, Line line) => !mixed.Contains(line) && (!asks || IsStatement(passage, line));

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
