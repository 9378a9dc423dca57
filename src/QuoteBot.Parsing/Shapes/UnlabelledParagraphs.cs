namespace QuoteBot.Parsing.Shapes;

/// <summary>
/// The paragraphs of a document without labels: blocks, cut at a line break only where a question may end. Where blocks of several lines mostly hold a question, a
/// break parts question and answer throughout, and parts a remark from its answer too.
/// </summary>
internal static class UnlabelledParagraphs
{
    private const int FewestPairs = 3;

    public static IReadOnlyList<Passage> Of(IReadOnlyList<Passage> lines)
    {
        var blocks = Blocks(lines).ToList();
        var (asking, broken) = (blocks.Count(block => block.Asks), blocks.Count(block => block.End - block.Start > 1));
        var areParted = asking >= FewestPairs && asking * 2 >= broken;
        var paragraphs = new List<Passage>(lines.Count);
        foreach (var (start, end, asks) in blocks)
        {
            if (end - start == 1 || areParted || asks)
            {
                paragraphs.AddRange(lines.Skip(start).Take(end - start));
            }
            else
            {
                paragraphs.Add(Joined(lines, start, end));
            }
        }

        return paragraphs;
    }

    // The lines of each block, and whether one of several holds a question.
    private static IEnumerable<(int Start, int End, bool Asks)> Blocks(IReadOnlyList<Passage> lines)
    {
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && lines[end].Block == lines[start].Block)
            {
                end++;
            }

            yield return (start, end, end - start > 1 && HoldsQuestion(lines, start, end));
            start = end;
        }
    }

    private static bool HoldsQuestion(IReadOnlyList<Passage> lines, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (Asking.EndsInQuestion(lines[at].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static Passage Joined(IReadOnlyList<Passage> lines, int start, int end)
    {
        var runs = lines.Skip(start).Take(end - start).SelectMany(line => line.Runs.Append(new Documents.Run(" ")));
        return new Passage(lines[start].Block, lines[start].Source, [.. runs.SkipLast(1)]);
    }
}
