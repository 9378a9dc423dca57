using UglyToad.PdfPig.Content;

namespace QuoteBot.Parsing.Documents;

/// <summary>Puts the lines of a file's pages back into paragraphs; running heads and page numbers are set aside.</summary>
internal sealed class PdfLayout
{
    // Double spacing is about 2.3 times the type's size; what is wider parts paragraphs.
    private const double WidestLeading = 2.6;
    private const double HeadingSize = 1.3;

    private readonly BlockBuilder builder = new();
    private readonly List<List<PdfLine>> pages = [];
    private PdfLine? last;
    private double width;
    private bool isHyphenated;

    /// <summary>Adds a page.</summary>
    public void Add(Page page)
    {
        var lines = PdfColumns.LinesOf([.. page.GetWords()]);
        if (lines.Count > 0)
        {
            pages.Add(lines);
        }
    }

    /// <summary>The paragraphs, those that run over a column's or a page's end joined, then heads and page numbers.</summary>
    public IReadOnlyList<Block> Blocks()
    {
        PdfEdges.Mark(pages);
        var sizes = pages.SelectMany(page => page).Select(line => line.Size).Order().ToList();
        var usual = sizes.Count > 0 ? sizes[sizes.Count / 2] : 0;
        var widths = pages.SelectMany(page => page).Select(line => line.Right - line.Left).Order().ToList();
        width = widths.Count > 0 ? widths[widths.Count * 9 / 10] : 0;
        foreach (var page in pages)
        {
            AddPage([.. page.Where(line => !line.IsFurniture)], usual);
        }

        Close(usual);
        foreach (var line in pages.SelectMany(page => page).Where(line => line.IsFurniture))
        {
            builder.Add(line.Text, Emphasis.None, null);
            builder.Flush(BlockKind.Furniture);
        }

        return builder.Blocks;
    }

    private void AddPage(List<PdfLine> lines, double usualSize)
    {
        var gaps = lines.Zip(lines.Skip(1), (above, below) => above.Bottom - below.Bottom).Where(gap => gap > 1).Order().ToList();
        var usualGap = gaps.Count > 0 ? gaps[gaps.Count / 3] : 0;
        var left = lines.Count > 0 ? lines.Min(line => line.Left) : 0;
        foreach (var (line, at) in lines.Select((line, at) => (line, at)))
        {
            if (StartsParagraph(line, left, usualGap, isFirst: at == 0))
            {
                Close(usualSize);
            }

            AddLine(line);
        }
    }

    // Where the text jumps to the next column or page, a sentence that has not ended goes on.
    private bool StartsParagraph(PdfLine line, double left, double usualGap, bool isFirst)
    {
        if (last is not { } above)
        {
            return false;
        }

        var gap = above.Bottom - line.Bottom;
        if (Math.Abs(line.Height - above.Height) > line.Height || Math.Abs(line.Size - above.Size) > 1 || (above.EndsSentence && FaceOf(line) != FaceOf(above)))
        {
            return true;
        }

        if (isFirst || gap < -1)
        {
            return !isHyphenated && (above.EndsSentence || !char.IsLower(line.Text[0]));
        }

        var indented = line.Left - left > line.Height && line.Left - left < line.Height * 6 && line.Left > above.Left + 1 && above.EndsSentence;
        return gap > usualGap * 1.35 || gap > line.Size * WidestLeading || indented;
    }

    private void Close(double usualSize)
    {
        var isHeading = last is not null && last.Size > usualSize * HeadingSize;
        builder.Flush(isHeading ? BlockKind.Heading : BlockKind.Paragraph, isHeading ? 1 : 0);
        (last, isHyphenated) = (null, false);
    }

    private void AddLine(PdfLine line)
    {
        foreach (var (word, at) in line.Words.Select((word, at) => (word, at)))
        {
            var face = FaceOf(word);
            var isLast = at == line.Words.Count - 1;
            isHyphenated = isLast && word.Text.Length > 2 && word.Text[^1] is '-' or '\u00AD' && char.IsLower(word.Text[^2]);
            builder.Add(isHyphenated ? Unhyphenated(word.Text) : word.Text, face, null);
            builder.Add(isHyphenated ? "" : " ", Emphasis.None, null);
        }

        if (line.EndsSentence && line.Right - line.Left < width * 0.7)
        {
            builder.Break();
        }

        last = line;
    }

    // A word that is broken at the line's end loses its hyphen; whether it had one of its own nobody can tell.
    private static string Unhyphenated(string word) => word[..^1];

    // A line that is wholly in one face; a word in bold inside it is stress.
    private static Emphasis FaceOf(PdfLine line)
    {
        var faces = line.Words.Select(FaceOf).Distinct().ToList();
        return faces.Count == 1 ? faces[0] : Emphasis.None;
    }

    private static Emphasis FaceOf(Word word) => FaceOf(word.Letters.Count > 0 ? word.Letters[0].FontName ?? "" : "");

    private static Emphasis FaceOf(string font) =>
        (font.Contains("Bold", StringComparison.OrdinalIgnoreCase) || font.Contains("Black", StringComparison.OrdinalIgnoreCase) ? Emphasis.Bold : 0)
        | (font.Contains("Italic", StringComparison.OrdinalIgnoreCase) || font.Contains("Oblique", StringComparison.OrdinalIgnoreCase) ? Emphasis.Italic : 0);
}
