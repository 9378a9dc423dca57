namespace QuoteBot.Parsing.Documents;

/// <summary>The formats that can be read.</summary>
internal enum Format
{
    PlainText,
    Markdown,
    AsciiDoc,
    Html,
    Word,
    Pdf,
    Cues,
}

/// <summary>Tells the format of a document by what is in it; its name settles what its beginning leaves open: plain text against Markdown and HTML.</summary>
internal static class Formats
{
    /// <summary>The format that the first bytes give away, or null for text of some kind.</summary>
    public static Format? OfBytes(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => Format.Word,
        _ when bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0 => Format.Pdf,
        _ => null,
    };

    /// <summary>The format of a decoded text.</summary>
    public static Format OfText(string text, string? fileName) =>
        CueFile.LooksLike(text) ? Format.Cues
        : AsciiDocText.LooksLike(text, fileName) ? Format.AsciiDoc
        : (HtmlPage.LooksLike(text) || (Has(fileName, ".html", ".htm", ".xhtml") && text.Contains("</", StringComparison.Ordinal))) && !Has(fileName, ".md", ".markdown") ? Format.Html
        : Has(fileName, ".md", ".markdown") || MarkdownText.LooksLike(text) ? Format.Markdown
        : Format.PlainText;

    private static bool Has(string? fileName, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (fileName?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }
}
