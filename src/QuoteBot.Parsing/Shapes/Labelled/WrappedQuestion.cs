using System.Text;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>A question that goes on over the lines of a wrapped paragraph: "Q: How many did you shoot, if your tired" and below it "head still knows?"</summary>
internal static class WrappedQuestion
{
    private const int MostLines = 8;

    /// <summary>The line after the question that a labelled line begins; null where that line ends a sentence, or no line below it a question.</summary>
    /// <param name="script">The document.</param>
    /// <param name="label">The labelled line.</param>
    /// <param name="end">The line after the last that may be the question's.</param>
    public static int? End(Script script, int label, int end)
    {
        var text = new StringBuilder(script.Passages[label].Text);
        for (var at = label + 1; at < end && at <= label + MostLines && script.Passages[at].Block == script.Passages[label].Block; at++)
        {
            if (text[^1] is '.' or '?' or '!' or '…' or ':' or '"' or '”')
            {
                return null;
            }

            text.Append(' ').Append(script.Passages[at].Text);
            if (Asking.EndsInQuestion(text.ToString()))
            {
                return at + 1;
            }
        }

        return null;
    }
}
