using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace QuoteBot.Parsing.Documents;

/// <summary>Joins the lines of a sentence in bold or italics that an editor wrapped; elsewhere a line break is meant.</summary>
internal static class WrappedEmphasis
{
    /// <summary>Puts a space for each line break inside emphasis before which no sentence ends.</summary>
    public static void Join(MarkdownDocument document)
    {
        foreach (var lineBreak in document.Descendants<EmphasisInline>().SelectMany(emphasis => emphasis.OfType<LineBreakInline>()).Where(IsInSentence).ToList())
        {
            lineBreak.ReplaceBy(new LiteralInline(" "));
        }
    }

    private static bool IsInSentence(LineBreakInline lineBreak) =>
        !lineBreak.IsBackslash && lineBreak.PreviousSibling is LiteralInline before && before.Content.AsSpan().TrimEnd() is [.., var last] && (char.IsLetterOrDigit(last) || last is ',' or ';');
}
