namespace QuoteBot.Parsing.Documents;

/// <summary>The words of AsciiDoc with the type face that its marks ask for: "*bold*", "_italic_", "https://there[words]".</summary>
internal static class AsciiDocWords
{
    private const int LongestMacro = 2000;

    private static readonly string[] Links = ["http://", "https://", "link:", "xref:", "mailto:"];
    private static readonly string[] Left = ["image:", "footnote:", "kbd:", "btn:", "pass:"];

    /// <summary>What stands for a picture: "image::boat.png[The boat, 300]".</summary>
    public static ReadOnlySpan<char> Alternative(ReadOnlySpan<char> image)
    {
        var open = image.IndexOf('[');
        var words = open < 0 ? "" : image[(open + 1)..].TrimEnd(']');
        return words.IndexOf(',') is >= 0 and var comma ? words[..comma].Trim("\" ") : words.Trim("\" ");
    }

    /// <summary>Adds words to a block.</summary>
    public static void Into(BlockBuilder builder, ReadOnlySpan<char> text)
    {
        var (face, from) = (Emphasis.None, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var mark = text[at] switch { '*' => Emphasis.Bold, '_' => Emphasis.Italic, _ => Emphasis.None };
            if (text[at] == '\n')
            {
                builder.Add(text[from..at], face, null);
                builder.Break();
                from = at + 1;
            }
            else if (mark != Emphasis.None && (face.HasFlag(mark) ? Closes(text, at) : Opens(text, at)))
            {
                builder.Add(text[from..at], face, null);
                face ^= mark;
                from = at + 1;
            }
            else if (Macro(text, at, from, out var words, out var length))
            {
                builder.Add(text[from..at], face, null);
                builder.Add(words, face, null);
                from = at + length;
                at = from - 1;
            }
        }

        builder.Add(text[from..], face, null);
    }

    private static bool Opens(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && text[(at + 1)..].Contains(text[at]);

    private static bool Closes(ReadOnlySpan<char> text, int at) =>
        !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    // A link reads as its words; a bare address stays.
    private static bool Macro(ReadOnlySpan<char> text, int at, int from, out ReadOnlySpan<char> words, out int length)
    {
        words = "";
        length = 0;
        if (!char.IsAsciiLetterLower(text[at]) || (at > from && char.IsLetterOrDigit(text[at - 1])))
        {
            return false;
        }

        var (isLink, isLeft) = (StartsWith(text[at..], Links), StartsWith(text[at..], Left));
        var near = text.Slice(at, Math.Min(LongestMacro, text.Length - at));
        var open = isLink || isLeft ? near.IndexOfAny('[', ' ', '\n') : -1;
        if (open < 0 || near[open] != '[' || near[open..].IndexOf(']') is not (> 0 and var close))
        {
            return false;
        }

        words = isLeft ? "" : near.Slice(open + 1, close - 1);
        length = open + close + 1;
        words = words.IndexOf('^') is > 0 and var caret ? words[..caret] : words;
        return words.Length > 0 || isLeft;
    }

    /// <summary>Whether a text begins with one of several beginnings.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, string[] openings)
    {
        foreach (var opening in openings)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
