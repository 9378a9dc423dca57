namespace QuoteBot.DiscordApi.Text;

/// <summary>
/// Outside text for places that show Markdown, escaped so that it shows as written: it makes no emphasis, spoiler, code, heading,
/// list, quotation, link, mention, emoji or time stamp (reference, "Message Formatting"). A backslash before a sign
/// takes its meaning away and is not shown.
/// </summary>
public static class Markdown
{
    private const string AlwaysMeaningful = @"\*_~`|<>[]@";
    private const string MeaningfulAtLineStart = "#-+";

    /// <summary>The text with its paragraphs, escaped, in at most <paramref name="limit"/> UTF-16 units.</summary>
    public static string Escape(string? text, int limit = int.MaxValue) => Clip.Join(Pieces(OutsideText.Clean(text)), limit);

    /// <summary>The text as one line, escaped, in at most <paramref name="limit"/> UTF-16 units.</summary>
    public static string EscapeLine(string? text, int limit = int.MaxValue) =>
        Clip.Join(Pieces(OutsideText.OneLine(OutsideText.Clean(text))), limit);

    // A sign and its backslash are one piece, so that clipping never parts them.
    private static IEnumerable<string> Pieces(string text)
    {
        var (lineStart, numberStart, position) = (true, true, 0);
        foreach (var piece in Clip.Characters(text))
        {
            position += piece.Length;
            var next = position < text.Length ? text[position] : '\n';
            yield return IsMeaningful(piece[0], next, lineStart, numberStart) ? '\\' + piece : piece;
            lineStart = piece[0] == '\n' || (lineStart && char.IsWhiteSpace(piece[0]));
            numberStart = lineStart || (numberStart && char.IsAsciiDigit(piece[0]));
        }
    }

    // A full stop makes a list after a number that opens a line. A colon makes emoji (:smile:) and addresses (https://).
    private static bool IsMeaningful(char sign, char next, bool lineStart, bool numberStart) => sign switch
    {
        ':' => !char.IsWhiteSpace(next),
        '.' => numberStart && !lineStart && char.IsWhiteSpace(next),
        _ when lineStart && MeaningfulAtLineStart.Contains(sign, StringComparison.Ordinal) => true,
        _ => AlwaysMeaningful.Contains(sign, StringComparison.Ordinal),
    };
}
