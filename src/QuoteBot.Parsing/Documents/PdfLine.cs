using UglyToad.PdfPig.Content;

namespace QuoteBot.Parsing.Documents;

/// <summary>One printed line: its words from left to right.</summary>
internal sealed class PdfLine(IReadOnlyList<Word> words)
{
    public IReadOnlyList<Word> Words { get; } = words;

    public string Text { get; } = string.Join(' ', words.Select(word => word.Text));

    public double Left => Words[0].BoundingBox.Left;

    public double Right => Words[^1].BoundingBox.Right;

    public double Bottom => Words[0].BoundingBox.Bottom;

    public double Height => Words[0].BoundingBox.Height;

    /// <summary>The size of its type in points.</summary>
    public double Size => Words[0].Letters.Count > 0 ? Words[0].Letters[0].PointSize : Height;

    /// <summary>Whether it belongs to the page and not to the text.</summary>
    public bool IsFurniture { get; set; }

    /// <summary>Whether its last mark ends a sentence.</summary>
    public bool EndsSentence => Text.TrimEnd('”', '"', '’', ')')[..] is [.., '.' or '?' or '!' or '…'];

    /// <summary>Words that follow each other on one line, in the order in which they were given.</summary>
    public static List<PdfLine> Of(IEnumerable<Word> words)
    {
        var lines = new List<List<Word>>();
        foreach (var word in words)
        {
            var last = lines.Count > 0 ? lines[^1][^1].BoundingBox : default;
            var onLine = lines.Count > 0 && Math.Abs(last.Bottom - word.BoundingBox.Bottom) < Math.Max(2, last.Height * 0.6) && word.BoundingBox.Left > last.Left;
            if (!onLine)
            {
                lines.Add([]);
            }

            lines[^1].Add(word);
        }

        return [.. lines.Select(line => new PdfLine(line))];
    }
}
