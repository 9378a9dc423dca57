namespace QuoteBot.Parsing.Quotes;

/// <summary>Which sentences of a paragraph are the speaker's own to be quoted from.</summary>
internal sealed class OwnLines
{
    private readonly HashSet<Line> mixed = [];
    private readonly bool asks;
    private readonly string name;

    /// <param name="passage">The paragraph.</param>
    /// <param name="borrowings">The words of others in it.</param>
    /// <param name="turn">Who speaks; whoever asks is quoted on what he states, not on what he asks.</param>
    public OwnLines(Passage passage, IReadOnlyList<Borrowing> borrowings, Turn turn)
    {
        asks = turn.Role == Role.Interviewer;
        name = turn.Speaker[(turn.Speaker.LastIndexOf(' ') + 1)..];
        foreach (var borrowing in borrowings)
            mixed.UnionWith([passage.LineAt(borrowing.Start), passage.LineAt(borrowing.End - 1)]);
    }

    public bool Hold(Passage passage, Line line) => !mixed.Contains(line) && !IsAbout(passage, line) && (!asks || IsStatement(passage, line));

    // Nobody speaks of himself by name: such a sentence is the reporter's, or has a label left in it.
    private bool IsAbout(Passage passage, Line line)
    {
        for (var at = line.FirstWord; at < line.EndWord; at++)
        {
            if (passage.Words[at].Capital && passage.Spelled(at).SequenceEqual(name))
                return true;
        }

        return false;
    }

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
