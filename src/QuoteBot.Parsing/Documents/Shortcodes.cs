using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>The template code of site generators (Liquid, Hugo, Kramdown) that stands between paragraphs.</summary>
internal static class Shortcodes
{
    private const int LongestComponent = 20_000;

    /// <summary>Whether a whole block is template code, or a link with no words to click on.</summary>
    public static bool IsOne(string text) => text is ['{' or ':' or '[' or '*' or '_', ..] && IsCode(text);

    private static bool IsCode(string text) =>
        (text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal))
        || (text.StartsWith("{{", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal))
        || (text.StartsWith(":::", StringComparison.Ordinal) && !text.Contains('.', StringComparison.Ordinal))
        || (text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal))
        || IsWordlessLink(text.AsSpan().Trim("*_"));

    private static bool IsWordlessLink(ReadOnlySpan<char> text) =>
        text.StartsWith("[](", StringComparison.Ordinal) && text.EndsWith(")", StringComparison.Ordinal) && !text.Contains(' ');

    /// <summary>Takes out the components of MDX, "&lt;Picture src={x} /&gt;": tags that no page has, with nothing between them to read.</summary>
    public static string WithoutComponents(string text)
    {
        var kept = (StringBuilder?)null;
        var from = 0;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 2 < text.Length; at = text.IndexOf('<', at + 1))
        {
            if (char.IsAsciiLetterUpper(text[at + 1]) && char.IsAsciiLetterLower(text[at + 2])
                && text.IndexOf("/>", at, Math.Min(LongestComponent, text.Length - at), StringComparison.Ordinal) is > 0 and var end && text.AsSpan(at + 1, end - at - 1).IndexOfAny('<', '>') < 0)
            {
                (kept ??= new StringBuilder(text.Length)).Append(text, from, at - from);
                from = end + 2;
                at = end;
            }
        }

        return kept is null ? text : kept.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Takes out the attributes that Kramdown hangs under a paragraph, and gives template code lines of their own.</summary>
    public static string SetApart(string text)
    {
        if (!text.Contains("{:", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal) && !text.Contains("{{", StringComparison.Ordinal))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = WithoutAttributes(line);
            if (words.Length > 0 || line.IsWhiteSpace())
            {
                AppendTargetsClosed(kept, words);
                kept.Append('\n');
            }
        }

        return kept.ToString();
    }

    // "![]({{ site.url }}/sea.jpg)": to Markdown a target ends at the first space, and the picture would be read as words.
    private static void AppendTargetsClosed(StringBuilder kept, ReadOnlySpan<char> line)
    {
        for (var target = line.IndexOf("]({{"); target >= 0; target = line.IndexOf("]({{"))
        {
            var end = target + line[target..].IndexOf(')');
            if (end < target)
            {
                break;
            }

            kept.Append(line[..target]);
            foreach (var letter in line[target..end])
            {
                if (letter != ' ')
                    kept.Append(letter);
            }

            line = line[end..];
        }

        kept.Append(line);
    }

    // "{: .lead }", on a line of its own or at the end of one.
    private static ReadOnlySpan<char> WithoutAttributes(ReadOnlySpan<char> line)
    {
        var words = line.TrimEnd();
        var open = words.EndsWith("}", StringComparison.Ordinal) ? words.LastIndexOf("{:", StringComparison.Ordinal) : -1;
        return open >= 0 && words[open..].IndexOf('}') == words.Length - open - 1 ? words[..open].TrimEnd() : line;
    }
}
