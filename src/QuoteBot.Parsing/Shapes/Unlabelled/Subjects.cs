namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>
/// The names that a document's opening keeps coming back to, which are mostly the interviewee's. Who speaks seldom says their own name;
/// title, introduction and author's note do.
/// </summary>
internal static class Subjects
{
    private const int Opening = 8;
    private const int Most = 4;

    /// <summary>Hashes of the words with a capital, common in no sentence, that stand in at least two of the first paragraphs; the most frequent few.</summary>
    public static HashSet<uint> Of(IReadOnlyList<string> paragraphs, ParagraphScan scan)
    {
        var standing = new Dictionary<uint, int>();
        for (var i = 0; i < Math.Min(Opening, paragraphs.Count); i++)
        {
            scan.Read(paragraphs[i]);
            foreach (var name in Names(scan.Tokens))
                standing[name] = standing.GetValueOrDefault(name) + 1;
        }

        return [.. standing.Where(s => s.Value > 1).OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(Most).Select(s => s.Key)];
    }

    /// <summary>How many words of a paragraph are such names.</summary>
    public static int Count(ReadOnlySpan<Token> tokens, HashSet<uint> subjects)
    {
        var count = 0;
        foreach (var token in tokens)
            count += token.IsName && subjects.Contains(token.Hash) ? 1 : 0;
        return count;
    }

    private static HashSet<uint> Names(ReadOnlySpan<Token> tokens)
    {
        var names = new HashSet<uint>();
        foreach (var token in tokens)
        {
            if (token.IsName)
                names.Add(token.Hash);
        }

        return names;
    }
}
