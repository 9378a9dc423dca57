using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Reads what wikis write: "'''bold'''" and "[[Ruth Alder|Alder]]", a link and the words that are shown for it.</summary>
internal static class WikiMarks
{
    private const int LongestLink = 160;
    private const string Bold = "'''";

    /// <summary>Whether a text has bold words or links as wikis write them.</summary>
    public static bool LooksLike(string text) =>
        text.Contains("[[", StringComparison.Ordinal) || text.IndexOf(Bold, StringComparison.Ordinal) is >= 0 and var at && text.IndexOf(Bold, at + Bold.Length, StringComparison.Ordinal) > 0;

    /// <summary>The text with bold words as HTML and the shown words in place of links.</summary>
    public static string AsHtml(string text)
    {
        var html = new StringBuilder(text.Length);
        foreach (var (at, line) in text.Split('\n').Index())
        {
            if (at > 0)
            {
                html.Append('\n');
            }

            Append(html, line);
        }

        return html.ToString();
    }

    // Bold words end with their line at the latest: a mark without its fellow is none.
    private static void Append(StringBuilder html, string line)
    {
        var left = line.AsSpan().Count(Bold) / 2 * 2;
        var isBold = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (left > 0 && line.AsSpan(at).StartsWith(Bold, StringComparison.Ordinal))
            {
                html.Append(isBold ? "</b>" : "<b>");
                (isBold, left, at) = (!isBold, left - 1, at + Bold.Length - 1);
            }
            else if (Link(line, at) is > 0 and var length)
            {
                var words = line.AsSpan(at + 2, length - 4);
                html.Append(words[(words.LastIndexOf('|') + 1)..]);
                at += length - 1;
            }
            else
            {
                html.Append(line[at]);
            }
        }
    }

    // No picture ("![[still.png]]", "[[File:still.png]]"), no remark ("[[laughs]]") and no Markdown link whose words stand in brackets ("[[1]](#note)").
    private static int Link(string line, int at)
    {
        if (line[at] != '[' || !line.AsSpan(at).StartsWith("[[", StringComparison.Ordinal) || (at > 0 && line[at - 1] == '!'))
        {
            return 0;
        }

        var words = line.AsSpan(at, Math.Min(LongestLink, line.Length - at));
        var end = words.IndexOf("]]", StringComparison.Ordinal);
        return end > 2 && !words[2..end].ContainsAny(':', '[') && !HtmlElements.IsRemark(words[2..end].ToString()) && !line.AsSpan(at + end + 2).StartsWith("(", StringComparison.Ordinal) ? end + 2 : 0;
    }
}
