namespace QuoteBot.Parsing.Documents;

/// <summary>Reads plain text: paragraphs parted by empty lines, or one a line, hard-wrapped or not.</summary>
internal static class PlainText
{
    public static DocumentOpening Read(string text)
    {
        var lines = Lines(Columns.WithColons(text));
        var hasGaps = HasGaps(lines);
        var margin = Wrapping.Margin(lines, hasGaps);
        var filled = margin > 0 && !hasGaps ? Wrapping.FilledWidth(lines) : 0;
        var labels = margin > 0 ? LabelledLines.In(lines) : null;
        var blocks = new List<Block>((lines.Count / 2) + 1);
        var paragraph = new List<string>();
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                Close(blocks, paragraph, margin, filled, labels);
                continue;
            }

            if (!hasGaps && margin == 0)
            {
                Close(blocks, paragraph, margin, filled, labels);
            }

            paragraph.Add(line);
        }

        Close(blocks, paragraph, margin, filled, labels);
        return new DocumentOpening.Opened(new Manuscript(blocks, Credits.None));
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>(text.AsSpan().Count('\n') + 1);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines.Add(Spaces.Fold(line));
        }

        return lines;
    }

    // A text with hardly an empty line has a paragraph on each line.
    private static bool HasGaps(List<string> lines)
    {
        var (gaps, filled) = (0, 0);
        for (var at = 1; at < lines.Count - 1; at++)
        {
            filled += lines[at].Length > 0 ? 1 : 0;
            gaps += lines[at].Length == 0 && lines[at + 1].Length > 0 ? 1 : 0;
        }

        return gaps * 8 >= filled;
    }

    private static void Close(List<Block> blocks, List<string> paragraph, int margin, int filled, LabelledLines? labels)
    {
        if (paragraph.Count == 0)
        {
            return;
        }

        var text = paragraph.Count == 1 ? paragraph[0] : Wrapping.Join(paragraph, margin, filled, labels);
        blocks.AddRange(filled > 0 ? text.Split('\n').Select(Block.Plain) : [Block.Plain(text)]);
        paragraph.Clear();
    }
}
