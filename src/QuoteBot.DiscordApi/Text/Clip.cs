using System.Globalization;
using System.Text;

namespace QuoteBot.DiscordApi.Text;

/// <summary>
/// Cuts text to a size without cutting a character that people see as one: no half emoji, no lost accent. What was cut ends
/// in "…", at the end of a word where one is near.
/// </summary>
public static class Clip
{
    private const string Ellipsis = "…";

    /// <summary>The text, in at most <paramref name="limit"/> UTF-16 units.</summary>
    public static string To(string text, int limit) => text.Length <= limit ? text : Join(Characters(text), limit);

    internal static IEnumerable<string> Characters(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
            yield return elements.GetTextElement();
    }

    internal static string Join(IEnumerable<string> pieces, int limit)
    {
        var text = new StringBuilder();
        var (fits, wordEnd) = (0, 0);
        foreach (var piece in pieces)
        {
            if (char.IsWhiteSpace(piece[0]) && text.Length <= limit - Ellipsis.Length)
                wordEnd = text.Length;
            text.Append(piece);
            if (text.Length > limit)
                return Cut(text, NearEnough(wordEnd, fits) ? wordEnd : fits, limit);
            if (text.Length <= limit - Ellipsis.Length)
                fits = text.Length;
        }

        return text.ToString();
    }

    // A word that long is cut in the middle, lest a text without spaces lose most of itself.
    private static bool NearEnough(int wordEnd, int fits) => wordEnd > fits - Math.Max(20, fits / 10) && wordEnd > 0;

    private static string Cut(StringBuilder text, int length, int limit) =>
        limit < Ellipsis.Length ? "" : text.ToString(0, length).TrimEnd() + Ellipsis;
}
