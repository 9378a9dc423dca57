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
        var (asking, broken) = (0, 0);
        foreach (var (start, end) in Blocks(lines))
        {
            broken += end - start > 1 ? 1 : 0;
            asking += end - start > 1 && HoldsQuestion(lines, start, end) ? 1 : 0;
        }

        var paragraphs = new List<Passage>(lines.Count);
        var areParted = asking >= FewestPairs && asking * 2 >= broken;
        foreach (var (start, end) in Blocks(lines))
        {
            AddBlock(paragraphs, lines, start, end, areParted);
        }

        return paragraphs;
    }

    private static IEnumerable<(int Start, int End)> Blocks(IReadOnlyList<Passage> lines)
    {
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && lines[end].Block == lines[start].Block)
            {
                end++;
            }

            yield return (start, end);
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

    private static void AddBlock(List<Passage> paragraphs, IReadOnlyList<Passage> lines, int start, int end, bool areParted)
    {
        if (end - start == 1 || areParted || HoldsQuestion(lines, start, end))
        {
            for (var at = start; at < end; at++)
            {
                paragraphs.Add(lines[at]);
            }

            return;
        }

        var runs = lines.Skip(start).Take(end - start).SelectMany(line => line.Runs.Append(new Documents.Run(" ")));
        paragraphs.Add(new Passage(lines[start].Block, lines[start].Source, [.. runs.SkipLast(1)]));
    }
}
