using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>The template code of site generators (Liquid, Hugo, Kramdown) that stands between paragraphs.</summary>
internal static class Shortcodes
{
    /// <summary>Whether a whole block is template code.</summary>
    public static bool IsOne(string text) =>
        (text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal))
        || (text.StartsWith("{{", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal))
        || (text.StartsWith(":::", StringComparison.Ordinal) && !text.Contains('.', StringComparison.Ordinal))
        || (text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal));

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
                kept.Append(words).Append('\n');
            }
        }

        return kept.ToString();
    }

    // "{: .lead }", on a line of its own or at the end of one.
    private static ReadOnlySpan<char> WithoutAttributes(ReadOnlySpan<char> line)
    {
        var words = line.TrimEnd();
        var open = words.EndsWith("}", StringComparison.Ordinal) ? words.LastIndexOf("{:", StringComparison.Ordinal) : -1;
        return open >= 0 && words[open..].IndexOf('}') == words.Length - open - 1 ? words[..open].TrimEnd() : line;
    }
}
