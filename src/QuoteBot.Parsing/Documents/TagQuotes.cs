using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>
/// Quotation marks inside HTML tags that an export of a site left escaped, as they stood in the string that it took the page from: <c>&lt;font size=\"2\"&gt;</c>.
/// </summary>
internal static class TagQuotes
{
    private const string Escaped = "=\\\"";
    private const int LongestTag = 2000;

    /// <summary>The same text with plain quotation marks inside its tags.</summary>
    public static string Unescaped(string text)
    {
        if (!text.Contains(Escaped, StringComparison.Ordinal))
        {
            return text;
        }

        var (mended, copied) = (new StringBuilder(text.Length), 0);
        for (var start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; start = text.IndexOf('<', start + 1))
        {
            var end = IsTag(text, start) ? text.AsSpan(start + 1, Math.Min(LongestTag, text.Length - start - 1)).IndexOfAny('<', '>') + start + 1 : start;
            if (end > start && text[end] == '>' && text.AsSpan(start, end - start).Contains(Escaped, StringComparison.Ordinal))
            {
                mended.Append(text, copied, start - copied).Append(text[start..end].Replace("\\\"", "\"", StringComparison.Ordinal));
                copied = end;
            }
        }

        return mended.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsTag(string text, int start) => start + 1 < text.Length && char.IsAsciiLetter(text[start + 1]);
}
