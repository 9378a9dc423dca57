using UglyToad.PdfPig.Exceptions;

namespace QuoteBot.Parsing.Documents;

/// <summary>Opens a document of any format: bytes in, blocks of text out, or the reason why not.</summary>
internal static class DocumentOpener
{
    private const int LargestFile = 16 * 1024 * 1024;

    public static DocumentOpening Open(Document document)
    {
        var bytes = document.Content.Span;
        if (bytes.Length > LargestFile)
        {
            return new DocumentOpening.Refused(Refusals.TooLarge);
        }

        var opening = Formats.OfBytes(bytes) switch
        {
            Format.Word => Guarded(() => WordFile.Read(document.Content)),
            Format.Pdf => Guarded(() => PdfFile.Read(document.Content)),
            _ => Encodings.Decode(bytes) is { } text ? OpenText(Accents.Joined(Mojibake.Mend(text)), document.FileName) : new DocumentOpening.Refused(Refusals.Binary),
        };
        return opening is DocumentOpening.Opened { Manuscript: var manuscript } ? new DocumentOpening.Opened(manuscript with { Blocks = TurnNumbers.Off(manuscript.Blocks) }) : opening;
    }

    private static DocumentOpening OpenText(string text, string? fileName)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new DocumentOpening.Refused(Refusals.Empty);
        }

        var (stated, letter) = FrontMatter.Split(text);
        var (mailed, body) = MailHead.Split(letter);
        var credits = mailed.AreStated ? stated.Over(mailed) with { AreStated = true } : stated;
        if (ChatLog.Read(body) is { } log)
        {
            return new DocumentOpening.Opened(log with { Credits = credits });
        }

        var opening = Formats.OfText(body, fileName) switch
        {
            Format.Cues => CueFile.Read(body),
            Format.Html => HtmlPage.Read(TagQuotes.Unescaped(body)),
            Format.AsciiDoc => AsciiDocText.Read(body),
            Format.Markdown => MarkdownText.Read(Marks(Laid(TagQuotes.Unescaped(body)))),
            _ => Laid(body) is var laid && Marks(laid) is var marked && marked == laid ? PlainText.Read(laid) : MarkdownText.Read(marked),
        };
        return opening is DocumentOpening.Opened opened
            ? new DocumentOpening.Opened(opened.Manuscript with { Credits = credits.Over(opened.Manuscript.Credits) })
            : opening;
    }

    // What typewriters had for layout, with empty lines in its place.
    private static string Laid(string text) => Indents.AsGaps(Frames.Opened(Gutters.Joined(text)));

    // What message boards, wikis and sites have for type faces and pictures stands in plain text as in Markdown.
    private static string Marks(string text)
    {
        var html = BoardMarks.LooksLike(text) ? BoardMarks.AsHtml(text) : text;
        return SideMatter.AsCaptions(WikiMarks.LooksLike(html) ? WikiMarks.AsHtml(html) : html);
    }

    // The libraries tell a damaged file by throwing whatever they stumble over; here that is an answer like any other.
    private static DocumentOpening Guarded(Func<DocumentOpening> open)
    {
        try
        {
            return open();
        }
        catch (PdfDocumentEncryptedException)
        {
            return new DocumentOpening.Refused(Refusals.Locked);
        }
        catch (Exception damage) when (damage is not OutOfMemoryException)
        {
            return new DocumentOpening.Refused(Refusals.Damaged);
        }
    }
}
