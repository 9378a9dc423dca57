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
            var trimmed = line.Trim();
            if (!trimmed.StartsWith("{:", StringComparison.Ordinal) || !trimmed.EndsWith("}", StringComparison.Ordinal))
            {
                kept.Append(line).Append('\n');
            }
        }

        return kept.ToString();
    }
}
