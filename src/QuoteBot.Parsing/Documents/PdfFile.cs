using UglyToad.PdfPig;

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
