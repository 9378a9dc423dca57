using AngleSharp.Dom;

namespace QuoteBot.Parsing.Documents;

/// <summary>How the white space in an element's text is meant.</summary>
internal enum TextLayout
{
    /// <summary>As in any HTML: it parts words.</summary>
    Flowing,

    /// <summary>An empty line parts paragraphs.</summary>
    Paragraphs,

    /// <summary>An empty line parts paragraphs, and a line ends where it ends.</summary>
    Lines,
}

/// <summary>Text that was typed or pasted into a page with empty lines between its paragraphs and no tags to part them.</summary>
internal static class TypedText
{
    private const int FewestGaps = 3;

    /// <summary>How the text right inside an element is laid out: by its empty lines where it has several and nearly all stand behind a sentence's end.</summary>
    public static TextLayout Of(IElement element)
    {
        var (gaps, sound) = (0, 0);
        for (var at = 0; at < element.ChildNodes.Length; at++)
        {
            if (element.ChildNodes[at] is IText text)
            {
                Count(text.Data, ref gaps, ref sound);
            }
        }

        return gaps < FewestGaps || sound * 5 < gaps * 4 ? TextLayout.Flowing
            : Wrapping.Margin(Lines(element), hasGaps: true) > 0 ? TextLayout.Paragraphs
            : TextLayout.Lines;
    }

    // Empty lines between words, and those of them behind a line that ends as a sentence does.
    private static void Count(string text, ref int gaps, ref int sound)
    {
        ReadOnlySpan<char> before = default;
        var isGap = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (words.IsEmpty)
            {
                isGap = !before.IsEmpty;
                continue;
            }

            gaps += isGap ? 1 : 0;
            sound += isGap && (Wrapping.EndsSentence(before) || Separators.IsOne(before.ToString())) ? 1 : 0;
            isGap = false;
            before = words;
        }
    }

    private static List<string> Lines(IElement element)
    {
        var lines = new List<string>();
        for (var at = 0; at < element.ChildNodes.Length; at++)
        {
            if (element.ChildNodes[at] is IText text)
            {
                foreach (var line in text.Data.AsSpan().EnumerateLines())
                {
                    lines.Add(line.Trim().ToString());
                }
            }
        }

        return lines;
    }
}
