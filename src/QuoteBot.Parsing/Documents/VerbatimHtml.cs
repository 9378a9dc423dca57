using Markdig.Parsers;

namespace QuoteBot.Parsing.Documents;

/// <summary>
/// The HTML inside Markdown that is taken as it stands: comments, scripts, styles, preformatted text. The words inside any other tag are Markdown like
/// the rest, as the people who wrote <c>&lt;p class="lead"&gt;**Why?**&lt;/p&gt;</c> meant them.
/// </summary>
internal sealed class VerbatimHtml : HtmlBlockParser
{
    private static readonly string[] Openings = ["<!", "<?", "<script", "<style", "<pre", "<textarea", "<iframe", "<object", "<video", "<audio", "<embed", "<svg"];

    public override BlockState TryOpen(BlockProcessor processor) => IsVerbatim(processor.Line.AsSpan()) ? base.TryOpen(processor) : BlockState.None;

    private static bool IsVerbatim(ReadOnlySpan<char> line)
    {
        var start = line.TrimStart();
        foreach (var opening in Openings)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
