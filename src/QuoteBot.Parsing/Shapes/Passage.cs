using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes;

/// <summary>One line of one block: the smallest stretch of a document that can have a voice of its own.</summary>
/// <param name="Block">The index of its block.</param>
/// <param name="Source">The block itself.</param>
/// <param name="Runs">Its own runs.</param>
internal sealed record Passage(int Block, Block Source, IReadOnlyList<Run> Runs)
{
    private bool? isWordless;

    /// <summary>The words.</summary>
    public string Text { get; } = Runs is [var only] ? only.Text : string.Concat(Runs.Select(run => run.Text)).Trim();

    /// <summary>Whether nobody says it, by what its block is: a heading, caption, menu or template code.</summary>
    public bool IsSilent =>
        Source.Kind is BlockKind.Heading or BlockKind.Caption or BlockKind.Furniture || IsWordless || (!ReferenceEquals(Source.Text, Text) && Shortcodes.IsOne(Source.Text));

    // Asked of each line by every shape that is tried.
    private bool IsWordless => isWordless ??= Shortcodes.IsOne(Text) || Separators.IsOne(Text);

    /// <summary>Whether all its words are bold, or italic; the marks between them may be plain.</summary>
    public bool IsWholly(Emphasis face) => Runs.All(run => run.Is(face) || !run.HasWords);

    /// <summary>Every line of a document's blocks.</summary>
    public static IReadOnlyList<Passage> Of(IReadOnlyList<Block> blocks)
    {
        var passages = new List<Passage>(blocks.Count);
        for (var at = 0; at < blocks.Count; at++)
        {
            AddLines(passages, at, blocks[at]);
        }

        return passages;
    }

    private static void AddLines(List<Passage> passages, int index, Block block)
    {
        if (!block.Text.Contains('\n', StringComparison.Ordinal))
        {
            passages.Add(new Passage(index, block, block.Runs));
            return;
        }

        var line = new List<Run>();
        foreach (var run in block.Runs)
        {
            var pieces = run.Text.Split('\n');
            for (var at = 0; at < pieces.Length; at++)
            {
                if (at > 0)
                {
                    Close(passages, index, block, line);
                }

                if (pieces[at].Length > 0)
                {
                    line.Add(run with { Text = pieces[at] });
                }
            }
        }

        Close(passages, index, block, line);
    }

    private static void Close(List<Passage> passages, int index, Block block, List<Run> line)
    {
        if (line.Any(run => !string.IsNullOrWhiteSpace(run.Text)))
        {
            passages.Add(new Passage(index, block, [.. line]));
        }

        line.Clear();
    }
}
