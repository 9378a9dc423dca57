using UglyToad.PdfPig.Content;

namespace QuoteBot.Parsing.Documents;

/// <summary>Reads a page in the order of its columns.</summary>
internal static class PdfColumns
{
    private const double HalfGutter = 5;
    private const double Step = 3;
    private const int FewestLines = 5;
    private const double MostlyAligned = 0.6;
    private const double MostCrossing = 0.1;
    private const int FewestHeadings = 2;

    /// <summary>The lines of a page: what runs across it as it stands, and between such lines the left column before the right.</summary>
    public static List<PdfLine> LinesOf(IReadOnlyList<Word> words)
    {
        var rows = PdfLine.Of(words);
        if (GutterOf(rows) is not { } gutter)
        {
            return rows;
        }

        var (lines, left, right) = (new List<PdfLine>(), new List<Word>(), new List<Word>());
        foreach (var row in rows)
        {
            if (row.Words.Any(word => Covers(word, gutter)))
            {
                Close(lines, left, right);
                lines.Add(row);
                continue;
            }

            left.AddRange(row.Words.Where(word => word.BoundingBox.Right < gutter));
            right.AddRange(row.Words.Where(word => word.BoundingBox.Left > gutter));
        }

        Close(lines, left, right);
        return lines;
    }

    private static void Close(List<PdfLine> lines, List<Word> left, List<Word> right)
    {
        lines.AddRange(PdfLine.Of(left));
        lines.AddRange(PdfLine.Of(right));
        left.Clear();
        right.Clear();
    }

    // The strip near the middle that hardly a line crosses, and right of which lines begin at one margin.
    private static double? GutterOf(List<PdfLine> rows)
    {
        if (rows.Count < FewestLines)
        {
            return null;
        }

        var (left, right) = (rows.Min(row => row.Left), rows.Max(row => row.Right));
        var strips = new List<(double X, int Crossing)>();
        for (var x = left + ((right - left) * 0.35); x < left + ((right - left) * 0.65); x += Step)
        {
            if (PartsLines(rows, x))
            {
                strips.Add((x, rows.Count(row => row.Words.Any(word => Covers(word, x)))));
            }
        }

        var clear = strips.Where(strip => strip.Crossing == strips.Min(other => other.Crossing)).ToList();
        return clear.Count > 0 && clear[0].Crossing <= (rows.Count * MostCrossing) + FewestHeadings ? clear[clear.Count / 2].X : null;
    }

    private static bool PartsLines(List<PdfLine> rows, double x) =>
        rows.Count(row => row.Words.Any(word => word.BoundingBox.Right < x) && row.Words.Any(word => word.BoundingBox.Left > x)) >= FewestLines
        && IsAligned([.. rows.Select(row => row.Words.FirstOrDefault(word => word.BoundingBox.Left > x)).OfType<Word>().Select(word => word.BoundingBox.Left)]);

    private static bool IsAligned(List<double> starts) =>
        starts.Count >= FewestLines && starts.Order().ElementAt(starts.Count / 2) is var usual && starts.Count(start => Math.Abs(start - usual) < Step) >= starts.Count * MostlyAligned;

    private static bool Covers(Word word, double x) => word.BoundingBox.Left < x + HalfGutter && word.BoundingBox.Right > x - HalfGutter;
}
