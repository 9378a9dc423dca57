using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Reads plain text: paragraphs parted by empty lines, or one a line, hard-wrapped or not.</summary>
internal static class PlainText
{
    private const int WrapWidth = 100;
    private const int ShortestWrapped = 40;

    public static DocumentOpening Read(string text)
    {
        var lines = Lines(Columns.WithColons(text));
        var hasGaps = HasGaps(lines);
        var isWrapped = IsWrapped(lines);
        var blocks = new List<Block>();
        var paragraph = new List<string>();
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                Close(blocks, paragraph, isWrapped);
                continue;
            }

            if (!hasGaps && !isWrapped)
            {
                Close(blocks, paragraph, isWrapped);
            }

            paragraph.Add(line);
        }

        Close(blocks, paragraph, isWrapped);
        return new DocumentOpening.Opened(new Manuscript(blocks, Credits.None));
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
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

    // Hard-wrapped: most lines that another line follows are of nearly one width, and break off in the middle of a sentence.
    private static bool IsWrapped(List<string> lines)
    {
        var (followed, broken) = (0, 0);
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            if (lines[at].Length > 0 && lines[at + 1].Length > 0)
            {
                followed++;
                broken += lines[at].Length is >= ShortestWrapped and <= WrapWidth && !EndsSentence(lines[at]) ? 1 : 0;
            }
        }

        return followed >= 4 && broken * 2 > followed;
    }

    private static bool EndsSentence(string line) => line[^1] is '.' or '?' or '!' or '"' or '”' or '’' or ')' or ':' or '…' or '»';

    private static void Close(List<Block> blocks, List<string> paragraph, bool isWrapped)
    {
        if (paragraph.Count == 0)
        {
            return;
        }

        blocks.Add(Block.Plain(paragraph.Count == 1 ? paragraph[0] : Join(paragraph, isWrapped)));
        paragraph.Clear();
    }

    // In a wrapped text, a line that stops well short of the margin at the end of a sentence is the last of its paragraph.
    private static string Join(List<string> lines, bool isWrapped)
    {
        var margin = isWrapped ? lines.Max(line => line.Length) : 0;
        var text = new StringBuilder();
        for (var at = 0; at < lines.Count; at++)
        {
            text.Append(lines[at]);
            if (at < lines.Count - 1)
            {
                var endsHere = !isWrapped || (lines[at].Length < margin * 0.75 && EndsSentence(lines[at]));
                text.Append(endsHere ? '\n' : ' ');
            }
        }

        return text.ToString();
    }
}
