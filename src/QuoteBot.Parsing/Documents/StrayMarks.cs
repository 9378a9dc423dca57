namespace QuoteBot.Parsing.Documents;

/// <summary>
/// Reads the stars that Markdown's own rules leave standing: around bold text inside HTML, where a space comes before the last of them ("**Why? **"), and where an italic sentence breaks off for a title.
/// </summary>
internal static class StrayMarks
{
    /// <summary>The block with pairs of stray stars turned into the type face that they ask for.</summary>
    public static Block Mend(Block block) =>
        Count(block.Text, "***") is > 0 and var both && both % 2 == 0 ? Toggle(block, "***", Emphasis.Bold | Emphasis.Italic)
        : Count(block.Text, "**") is > 0 and var bold && bold % 2 == 0 ? Toggle(block, "**", Emphasis.Bold)
        : HasItalics(block) && Count(block.Text, "*") is > 0 and var stars && stars % 2 == 0 ? Toggle(block, "*", Emphasis.Italic)
        : block;

    private static bool HasItalics(Block block) => block.Runs.Any(run => run.Is(Emphasis.Italic));

    private static int Count(string text, string mark)
    {
        var times = 0;
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
        {
            times++;
        }

        return times;
    }

    private static Block Toggle(Block block, string mark, Emphasis face)
    {
        var (runs, isOn) = (new List<Run>(), false);
        foreach (var run in block.Runs)
        {
            foreach (var (piece, at) in run.Text.Split(mark).Select((piece, at) => (piece, at)))
            {
                isOn ^= at > 0;
                if (piece.Length > 0)
                {
                    runs.Add(run with { Text = piece, Emphasis = isOn ? run.Emphasis | face : run.Emphasis });
                }
            }
        }

        return runs.Count == 0 ? block : new Block(block.Kind, Trimmed(runs)) { Level = block.Level, Voice = block.Voice };
    }

    private static List<Run> Trimmed(List<Run> runs)
    {
        runs[0] = runs[0] with { Text = runs[0].Text.TrimStart() };
        runs[^1] = runs[^1] with { Text = runs[^1].Text.TrimEnd() };
        for (var at = 1; at < runs.Count; at++)
        {
            runs[at - 1] = runs[at].Text.StartsWith('\n') ? runs[at - 1] with { Text = runs[at - 1].Text.TrimEnd(' ') } : runs[at - 1];
        }

        return runs;
    }
}
