using System.Text;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Times of a recording in a transcript: "00:01:27", "[12:03]", "(1:02:03)", "10:32 AM".</summary>
internal static class TimeStamp
{
    private const int MostDigits = 9;
    private const int MostDigitsOfDate = 14;

    /// <summary>The length of the time stamp that a text begins with, its brackets and the space after it included; 0 when there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var at = 0;
        var bracketed = text.Length > 0 && text[0] is '[' or '(' or '<';
        at += bracketed ? 1 : 0;
        var colons = 0;
        var digits = 0;
        for (; at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is ':' or '.' or ',' && digits > 0) || (bracketed && IsInDate(text, at, digits))); at++)
        {
            colons += text[at] == ':' ? 1 : 0;
            digits += char.IsAsciiDigit(text[at]) ? 1 : 0;
        }

        if (colons is 0 or > 3 || digits < 3 || digits > (bracketed ? MostDigitsOfDate : MostDigits) || text[at - 1] is ':')
        {
            return 0;
        }

        at += Meridian(text[at..]);
        if (bracketed)
        {
            if (at >= text.Length || text[at] is not (']' or ')' or '>'))
            {
                return 0;
            }

            at++;
        }

        return at + (text.Length - at - text[at..].TrimStart().Length);
    }

    /// <summary>A spoken text without the bracketed times that stand inside it.</summary>
    public static string Without(string text)
    {
        if (!HasInside(text))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var length = text[at] is '[' or '(' ? LengthAt(text.AsSpan(at)) : 0;
            if (length == 0)
            {
                kept.Append(text[at]);
            }
            else
            {
                at += length - 1;
            }
        }

        return kept.ToString().Trim();
    }

    private static bool HasInside(string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny('[', '('); at >= 0 && at + 1 < rest.Length; at = rest.IndexOfAny('[', '('))
        {
            rest = rest[(at + 1)..];
            if (char.IsAsciiDigit(rest[0]))
            {
                return true;
            }
        }

        return false;
    }

    // "[12/03/21, 20:14:07]", as messengers write it.
    private static bool IsInDate(ReadOnlySpan<char> text, int at, int digits) => digits > 0 && text[at] is '/' or '-' or ' ' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static int Meridian(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        return rest.StartsWith("AM", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("PM", StringComparison.OrdinalIgnoreCase)
            ? text.Length - rest.Length + 2
            : 0;
    }
}
