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

        return Formats.OfBytes(bytes) switch
        {
            Format.Word => Guarded(() => WordFile.Read(document.Content)),
            Format.Pdf => Guarded(() => PdfFile.Read(document.Content)),
            _ => Encodings.Decode(bytes) is { } text ? OpenText(Mojibake.Mend(text), document.FileName) : new DocumentOpening.Refused(Refusals.Binary),
        };
    }

    private static DocumentOpening OpenText(string text, string? fileName)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new DocumentOpening.Refused(Refusals.Empty);
        }

        var (credits, body) = FrontMatter.Split(text);
        var opening = Formats.OfText(body, fileName) switch
        {
            Format.Cues => CueFile.Read(body),
            Format.Html => HtmlPage.Read(body),
            Format.AsciiDoc => AsciiDocText.Read(body),
            Format.Markdown => MarkdownText.Read(Marks(body)),
            _ => Marks(body) is var marked && marked == body ? PlainText.Read(body) : MarkdownText.Read(marked),
        };
        return opening is DocumentOpening.Opened opened
            ? new DocumentOpening.Opened(opened.Manuscript with { Credits = credits.Over(opened.Manuscript.Credits) })
            : opening;
    }

    // What message boards and wikis have for type faces stands in plain text as in Markdown.
    private static string Marks(string text)
    {
        var html = BoardMarks.LooksLike(text) ? BoardMarks.AsHtml(text) : text;
        return WikiMarks.LooksLike(html) ? WikiMarks.AsHtml(html) : html;
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
