using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace QuoteBot.Parsing.Documents;

/// <summary>Reads HTML, from a fragment to a whole saved page.</summary>
internal static class HtmlPage
{
    private const int DeepestNesting = 2000;
    private const long MostLookedUp = 40_000_000;
    private static readonly SearchValues<string> ServerCode = SearchValues.Create(["<?", "<%"], StringComparison.Ordinal);

    /// <summary>Reads a page or fragment.</summary>
    /// <param name="html">The mark-up.</param>
    /// <param name="isMarkdown">Whether it was made from Markdown, where a picture's text stands among the paragraphs.</param>
    public static DocumentOpening Read(string html, bool isMarkdown = false)
    {
        var markup = WithoutServerCode(html);
        if (IsTooDeep(markup))
        {
            return new DocumentOpening.Refused(Refusals.TooDeep);
        }

        using var page = new HtmlParser().ParseDocument(markup);
        var title = Spaces.Fold(page.Head?.QuerySelector("title")?.TextContent ?? "");
        var blocks = page.Body is { } body ? new HtmlWalk(isMarkdown).Read(body) : [];
        var heading = title.Length > 0 && !isMarkdown ? [new Block(BlockKind.Heading, [new Run(title)]) { Level = 1 }] : Array.Empty<Block>();
        return new DocumentOpening.Opened(new Manuscript([.. heading, .. blocks], isMarkdown ? Credits.None : PageHead.Read(page, markup) with { PageTitle = title.Length > 0 ? title : null }));
    }

    /// <summary>Whether a text is HTML rather than prose: a page's or paragraph's tags near its beginning, or at it.</summary>
    public static bool LooksLike(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart();
        return (start.StartsWith("<", StringComparison.Ordinal) && start.Length > 1 && (char.IsAsciiLetter(start[1]) || start[1] is '!' or '?'))
            || (Has(start, "<p>") && (Has(start, "</p>") || Has(start, "</b>") || Has(start, "</strong>") || Has(start, "</i>") || Has(start, "</font>"))) || (Has(start, "<dt>") && Has(start, "<dd>")) || Has(start, "<html") || Has(start, "<body") || (Has(start, "<div") && Has(start, "</div>"));
    }

    private static bool Has(ReadOnlySpan<char> text, string tag) => text.Contains(tag, StringComparison.OrdinalIgnoreCase);

    // Pages are often saved from their templates: what the server would run is not text.
    private static string WithoutServerCode(string html)
    {
        if (!html.Contains("<?", StringComparison.Ordinal) && !html.Contains("<%", StringComparison.Ordinal))
        {
            return html;
        }

        var kept = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var start = html.AsSpan(at).IndexOfAny(ServerCode);
            if (start < 0)
            {
                kept.Append(html, at, html.Length - at);
                break;
            }

            kept.Append(html, at, start);
            var end = html.IndexOf(html[at + start + 1] == '?' ? "?>" : "%>", at + start, StringComparison.Ordinal);
            at = end < 0 ? html.Length : end + 2;
        }

        return kept.ToString();
    }

    // The parser looks up the stack of open elements at every tag, so depth times length is what a hostile page costs.
    private static bool IsTooDeep(string html)
    {
        var (depth, cost) = (0, 0L);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            cost += depth;
            if (cost > MostLookedUp)
            {
                return true;
            }

            if (html[at + 1] == '/')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (char.IsAsciiLetter(html[at + 1]) && !ClosesItself(html.AsSpan(at + 1, Math.Min(8, html.Length - at - 1))) && ++depth > DeepestNesting)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ClosesItself(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return tag[..length] is "p" or "P" or "br" or "BR" or "hr" or "HR" or "img" or "IMG" or "meta" or "META" or "link" or "LINK" or "input" or "INPUT"
            or "li" or "LI" or "td" or "TD" or "tr" or "TR" or "th" or "TH" or "dd" or "DD" or "dt" or "DT" or "option" or "OPTION" or "wbr" or "source";
    }
}
