using System.Buffers;
using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>White space as it comes and as it is kept.</summary>
internal static class Spaces
{
    private static readonly SearchValues<char> Unfolded =
        SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(letter => IsInvisible(letter) || (char.IsWhiteSpace(letter) && letter != ' '))]);

    /// <summary>Whether a character is there to be looked past: zero-width, soft hyphen, a direction override, or what Unicode says is no character.</summary>
    public static bool IsInvisible(char letter) =>
        letter is '\u00AD' or '\u200B' or '\u200C' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF' || (char.IsControl(letter) && !char.IsWhiteSpace(letter));

    /// <summary>One line of text with each run of white space folded into one space; the same text where there is nothing to fold.</summary>
    public static string Fold(string? text) => text is not null && IsFolded(text) ? text : Fold(text.AsSpan());

    /// <summary>One line of text with each run of white space folded into one space.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (IsFolded(text))
        {
            return text.ToString();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                AppendSpace(folded);
            }
            else if (!IsInvisible(letter))
            {
                folded.Append(letter);
            }
        }

        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
        }

        return folded.ToString();
    }

    /// <summary>How many characters of a text are no white space.</summary>
    public static int Inked(ReadOnlySpan<char> text)
    {
        var inked = 0;
        foreach (var letter in text)
        {
            inked += char.IsWhiteSpace(letter) ? 0 : 1;
        }

        return inked;
    }

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }

    private static bool IsFolded(ReadOnlySpan<char> text) =>
        !text.ContainsAny(Unfolded) && !text.Contains("  ", StringComparison.Ordinal) && !text.StartsWith(' ') && !text.EndsWith(' ');
}
