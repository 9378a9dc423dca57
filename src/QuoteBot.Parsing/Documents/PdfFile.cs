using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace QuoteBot.Parsing.Documents;

/// <summary>Reads the text layer of PDF files: words into lines, lines into paragraphs.</summary>
internal static class PdfFile
{
    private const int MostPages = 500;
    private const int MostLetters = 8_000_000;

    public static DocumentOpening Read(ReadOnlyMemory<byte> content)
    {
        using var pdf = PdfDocument.Open(content.ToArray());
        if (pdf.NumberOfPages > MostPages)
        {
            return new DocumentOpening.Refused(Refusals.TooManyPages);
        }

        var (layout, letters) = (new PdfLayout(), 0);
        foreach (var page in pdf.GetPages())
        {
            letters += page.Letters.Count;
            if (letters > MostLetters)
            {
                return new DocumentOpening.Refused(Refusals.TooMuchText);
            }

            layout.Add(page);
        }

        return letters == 0
            ? new DocumentOpening.Refused(Refusals.Scanned)
            : new DocumentOpening.Opened(new Manuscript(layout.Blocks(), new Credits { Title = TitleOf(pdf) }));
    }

    private static string? TitleOf(PdfDocument pdf) =>
        Spaces.Fold(pdf.Information.Title) is { Length: > 3 } title && !title.Contains(".doc", StringComparison.OrdinalIgnoreCase) ? title : null;
}

/// <summary>Puts the words of pages back into paragraphs.</summary>
internal sealed class PdfLayout
{
    // Double spacing is about 2.3 times the type's size; what is wider parts paragraphs.
    private const double WidestLeading = 2.6;

    private readonly BlockBuilder builder = new();
    private double lastBottom;
    private double lastHeight;
    private double usualGap;

    /// <summary>Adds a page's words, top to bottom.</summary>
    public void Add(Page page)
    {
        var lines = LinesOf(page.GetWords().ToList());
        var right = lines.Count > 0 ? lines.Max(line => line[^1].BoundingBox.Right) : 0;
        var left = lines.Count > 0 ? lines.Min(line => line[0].BoundingBox.Left) : 0;
        usualGap = UsualGap(lines);
        lastBottom = double.NaN;
        foreach (var line in lines)
        {
            if (StartsParagraph(line, left))
            {
                builder.Flush(BlockKind.Paragraph);
            }

            AddLine(line, right - left);
        }
    }

    /// <summary>The paragraphs, those that run over a page's end joined.</summary>
    public IReadOnlyList<Block> Blocks()
    {
        builder.Flush(BlockKind.Paragraph);
        return builder.Blocks;
    }

    private static List<List<Word>> LinesOf(List<Word> words)
    {
        var lines = new List<List<Word>>();
        foreach (var word in words)
        {
            var last = lines.Count > 0 ? lines[^1][^1].BoundingBox : default;
            var onLine = lines.Count > 0 && Math.Abs(last.Bottom - word.BoundingBox.Bottom) < Math.Max(2, last.Height * 0.6)
                && word.BoundingBox.Left > last.Left;
            if (!onLine)
            {
                lines.Add([]);
            }

            lines[^1].Add(word);
        }

        return lines;
    }

    private static double UsualGap(List<List<Word>> lines)
    {
        var gaps = lines.Zip(lines.Skip(1), (above, below) => above[0].BoundingBox.Bottom - below[0].BoundingBox.Bottom)
            .Where(gap => gap > 1).Order().ToList();
        return gaps.Count > 0 ? gaps[gaps.Count / 3] : 0;
    }

    private bool StartsParagraph(List<Word> line, double left)
    {
        var box = line[0].BoundingBox;
        var gap = double.IsNaN(lastBottom) ? 0 : lastBottom - box.Bottom;
        var indented = box.Left - left > box.Height && box.Left - left < box.Height * 6 && gap > 0 && endedSentence;
        var size = line[0].Letters.Count > 0 ? line[0].Letters[0].PointSize : box.Height;
        return gap > usualGap * 1.35 || gap > size * WidestLeading || gap < -1 || indented || Math.Abs(box.Height - lastHeight) > box.Height;
    }

    private bool endedSentence;

    private void AddLine(List<Word> line, double width)
    {
        var text = new StringBuilder();
        foreach (var word in line)
        {
            var letter = word.Letters.Count > 0 ? word.Letters[0].FontName ?? "" : "";
            builder.Add(word.Text, FaceOf(letter), null);
            builder.Add(" ", Emphasis.None, null);
            text.Append(word.Text);
        }

        endedSentence = text.Length > 0 && text[^1] is '.' or '?' or '!' or '”' or '"';
        if (endedSentence && line[^1].BoundingBox.Right - line[0].BoundingBox.Left < width * 0.7)
        {
            builder.Break();
        }

        (lastBottom, lastHeight) = (line[0].BoundingBox.Bottom, line[0].BoundingBox.Height);
    }

    private static Emphasis FaceOf(string font) =>
        (font.Contains("Bold", StringComparison.OrdinalIgnoreCase) || font.Contains("Black", StringComparison.OrdinalIgnoreCase) ? Emphasis.Bold : 0)
        | (font.Contains("Italic", StringComparison.OrdinalIgnoreCase) || font.Contains("Oblique", StringComparison.OrdinalIgnoreCase) ? Emphasis.Italic : 0);
}
