using Markdig;
using Markdig.Parsers;

namespace QuoteBot.Parsing.Documents;

/// <summary>Reads Markdown, with the HTML and the template code that people mix into it.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = Build();

    // Nobody nests lists that deep, and Markdig takes minutes for lists that are nested a thousand deep.
    private static readonly string Deep = "\n" + new string(' ', 200);

    // For each link, Markdig looks for its end up to the end of the paragraph.
    private const long MostLooking = 200_000_000;

    public static DocumentOpening Read(string text)
    {
        if (text.Contains(Deep, StringComparison.Ordinal) || text.Contains("\n" + new string('\t', 50), StringComparison.Ordinal) || Looking(text) > MostLooking)
        {
            return PlainText.Read(text);
        }

        try
        {
            return HtmlPage.Read(Markdown.ToHtml(GluedQuestions.SetApart(LooseEmphasis.Closed(WrappedMarkdown.Unwrapped(Shortcodes.SetApart(Shortcodes.WithoutComponents(text))))), Pipeline), isMarkdown: true);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against nesting: such a text is no Markdown that a person wrote.
            return PlainText.Read(text);
        }
    }

    /// <summary>Whether a text uses Markdown's emphasis, headings or links.</summary>
    public static bool LooksLike(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 32 * 1024));
        return sample.Contains("**", StringComparison.Ordinal) || sample.Contains("](", StringComparison.Ordinal)
            || sample.Contains("__", StringComparison.Ordinal) || sample.StartsWith("# ", StringComparison.Ordinal)
            || sample.Contains("\n# ", StringComparison.Ordinal) || sample.Contains("\n## ", StringComparison.Ordinal)
            || sample.Contains("\n### ", StringComparison.Ordinal) || sample.Contains("\n> ", StringComparison.Ordinal)
            || LinesInStars(sample, '*') || LinesInStars(sample, '_');
    }

    // How many characters are looked at for the ends of links, at worst.
    private static long Looking(string text)
    {
        var looked = 0L;
        foreach (var block in text.AsSpan().Split("\n\n"))
        {
            var words = text.AsSpan(block);
            looked += (long)words.Count("](") * words.Length;
        }

        return looked;
    }

    private static bool LinesInStars(ReadOnlySpan<char> text, char star)
    {
        var lines = 0;
        foreach (var line in text.EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 4 && trimmed[0] == star && char.IsLetter(trimmed[1]) && trimmed[1..].Contains(star))
            {
                lines++;
            }
        }

        return lines >= 2;
    }

    // An indented paragraph is an indented paragraph in what people paste, and a line break is meant.
    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UseSoftlineBreakAsHardlineBreak().UsePipeTables().UseFootnotes();
        builder.DocumentProcessed += WrappedEmphasis.Join;
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Replace<HtmlBlockParser>(new VerbatimHtml());
        return builder.Build();
    }
}
