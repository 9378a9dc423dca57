namespace QuoteBot.Parsing.Documents;

/// <summary>Logs of chats and threads of boards: a message a line or several, and before them, as their program puts it, who writes and when.</summary>
internal static class ChatLog
{
    private const int FewestMessages = 4;
    private const int FewestNames = 2;

    // A log shows what it is by here.
    private const int Sample = 1_000;

    private static readonly Func<IReadOnlyList<string>, int, ChatHead?>[] Manners = [ChatHeads.Angled, ChatHeads.Dated, ChatHeads.Stacked, BoardThread.Scored, BoardThread.Stacked];

    /// <summary>The messages, each line with its writer, without what the program tells of itself; null for any other text.</summary>
    public static Manuscript? Read(string text)
    {
        var sample = Lines(text, Sample);
        return Array.Find(Manners, manner => Fits(sample, manner)) is { } found ? new Manuscript(Blocks(Lines(text, int.MaxValue), found), Credits.None) { IsTimed = true } : null;
    }

    private static List<string> Lines(string text, int most)
    {
        var lines = new List<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (lines.Count == most)
            {
                break;
            }

            if (Spaces.Fold(line) is { Length: > 0 } words)
            {
                lines.Add(words);
            }
        }

        return lines;
    }

    // Several write, one of them again, and they begin before half of the text is over.
    private static bool Fits(List<string> lines, Func<IReadOnlyList<string>, int, ChatHead?> manner)
    {
        var (counts, first, taken) = (new Dictionary<string, int>(StringComparer.Ordinal), lines.Count, 0);
        for (var at = 0; at < lines.Count; at++)
        {
            if (manner(lines, at) is { Name: { } name } head)
            {
                counts[name] = counts.GetValueOrDefault(name) + 1;
                first = Math.Min(first, at);
                at += head.Lines - 1;
                taken++;
            }
        }

        return taken >= FewestMessages && counts.Count >= FewestNames && counts.Values.Max() > 1 && first * 2 <= lines.Count;
    }

    private static List<Block> Blocks(List<string> lines, Func<IReadOnlyList<string>, int, ChatHead?> manner)
    {
        var isBoard = manner == BoardThread.Scored || manner == BoardThread.Stacked;
        var (blocks, name) = (new List<Block>(), (string?)null);
        for (var at = 0; at < lines.Count; at++)
        {
            if (manner(lines, at) is { } head)
            {
                (name, at) = (head.Name ?? name, at + head.Lines - 1);
                Add(head.Name is null ? "" : head.Words, head.Name);
            }
            else if (!(isBoard && BoardThread.IsButton(lines[at])) && !ChatMoments.IsClock(lines[at]))
            {
                Add(lines[at], name);
            }
        }

        return blocks;

        void Add(string words, string? voice)
        {
            if (words.Length > 0)
            {
                blocks.Add(Block.Plain(words) with { Voice = voice });
            }
        }
    }
}
