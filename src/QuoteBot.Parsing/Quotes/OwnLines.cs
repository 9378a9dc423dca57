namespace QuoteBot.Parsing.Quotes;

/// <summary>Which sentences of a paragraph are the speaker's own to be quoted from.</summary>
/// <param name="borrowings">The words of others in the paragraph.</param>
/// <param name="role">Who the speaker is in the interview; whoever asks is quoted on what he states, not on what he asks.</param>
internal sealed class OwnLines(IReadOnlyList<Borrowing> borrowings, Role role)
{
    public bool Hold(Passage passage, Line line) =>
        !borrowings.Any(borrowing => borrowing.Start < line.End && borrowing.End > line.Start)
        && (role != Role.Interviewer || IsStatement(passage, line));

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
