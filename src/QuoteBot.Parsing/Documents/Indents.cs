using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Paragraphs that begin with an indented line, as books have them, and with no empty line between them.</summary>
internal static class Indents
{
    private const int Fewest = 4;

    /// <summary>The text with an empty line before each indented one, where indented lines begin paragraphs; any other text as it is.</summary>
    public static string AsGaps(string text) =>
        (text.Contains("\n  ", StringComparison.Ordinal) || text.Contains("\n\t", StringComparison.Ordinal)) && BeginParagraphs(text) ? Parted(text) : text;

    // Behind an unindented line, they stand where a sentence has ended, nearly always; the lines of a list, a poem or a hanging paragraph do not.
    private static bool BeginParagraphs(string text)
    {
        var (starts, sound, more) = (0, 0, 0);
        ReadOnlySpan<char> before = default;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (!words.IsEmpty && !before.Trim().IsEmpty && IsIndented(line))
            {
                var begins = !IsIndented(before) && !IsListed(words);
                starts += begins ? 1 : 0;
                sound += begins && EndsSentence(before.TrimEnd()) ? 1 : 0;
                more += IsIndented(before) ? 1 : 0;
            }

            before = line;
        }

        return sound >= Fewest && sound * 5 >= starts * 4 && more <= starts;
    }

    private static string Parted(string text)
    {
        var (parted, isFilled) = (new StringBuilder(text.Length + 256), false);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (isFilled && IsIndented(line))
            {
                parted.Append('\n');
            }

            parted.Append(line).Append('\n');
            isFilled = !line.IsWhiteSpace();
        }

        return parted.ToString();
    }

    private static bool IsIndented(ReadOnlySpan<char> line) => line.StartsWith("  ", StringComparison.Ordinal) || line.StartsWith("\t", StringComparison.Ordinal);

    private static bool IsListed(ReadOnlySpan<char> words) => words[0] is '-' or '*' or '+' or '•' || char.IsAsciiDigit(words[0]);

    // A label on a line of its own ends in a colon, and what is said below it is indented too.
    private static bool EndsSentence(ReadOnlySpan<char> line) => line[^1] != ':' && Wrapping.EndsSentence(line);
}
