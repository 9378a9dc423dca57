namespace QuoteBot.Parsing.Documents;

/// <summary>Tells what stands at the head or foot of page after page: running heads, page numbers, a letterhead of several lines.</summary>
internal static class PdfEdges
{
    private const int MostLines = 8;
    private const int FewestPages = 3;

    /// <summary>Marks the lines of pages that are no part of the text.</summary>
    public static void Mark(IReadOnlyList<List<PdfLine>> pages)
    {
        var edges = pages.Select(page => (Top: FromTop(page), Foot: FromFoot(page))).ToList();
        var outermost = Count(edges.Select(edge => edge.Top.Take(1).Concat(edge.Foot.Take(1))));
        var near = Count(edges.Select(edge => edge.Top.Concat(edge.Foot)));
        var often = Math.Max(FewestPages, (pages.Count + 1) / 2);
        foreach (var lines in edges.SelectMany(edge => new[] { edge.Top, edge.Foot }))
        {
            foreach (var (at, line) in lines.Index())
            {
                var text = WithoutDigits(line.Text);
                var isRunning = at == 0 ? line.Text.All(char.IsDigit) || outermost[text] > 1 : near[text] >= often;
                if (!isRunning)
                {
                    break;
                }

                line.IsFurniture = true;
            }
        }
    }

    private static List<PdfLine> FromTop(List<PdfLine> page) => [.. page.OrderByDescending(line => line.Bottom).Take(MostLines)];

    private static List<PdfLine> FromFoot(List<PdfLine> page) => [.. page.OrderBy(line => line.Bottom).Take(MostLines)];

    // On how many pages each text stands, whatever its numbers.
    private static Dictionary<string, int> Count(IEnumerable<IEnumerable<PdfLine>> pages) =>
        pages.SelectMany(lines => lines.Select(line => WithoutDigits(line.Text)).Distinct()).CountBy(text => text).ToDictionary(StringComparer.Ordinal);

    private static string WithoutDigits(string text) => string.Concat(text.Where(letter => !char.IsDigit(letter)));
}
