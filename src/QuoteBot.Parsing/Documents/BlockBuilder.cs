using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Collects runs into blocks and folds the white space between them.</summary>
internal sealed class BlockBuilder
{
    private readonly List<Block> blocks = [];
    private readonly List<Run> runs = [];
    private readonly StringBuilder text = new();
    private Emphasis emphasis;
    private string? mark;
    private bool spaceDue;
    private bool breakDue;
    private bool lineDue;
    private bool started;
    private bool ruleDue;
    private bool pictureDue;
    private bool pictureIsLast;

    /// <summary>What has been collected.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Whether the block in hand is wholly italic, as captions are set, and does not ask.</summary>
    public bool IsStatementInItalics =>
        started && runs.All(run => run.Is(Emphasis.Italic) || string.IsNullOrWhiteSpace(run.Text)) && (text.Length == 0 || emphasis.HasFlag(Emphasis.Italic))
        && (text.Length > 0 ? text[^1] : runs[^1].Text.TrimEnd().LastOrDefault()) != '?';

    /// <summary>Adds text in a type face to the block in hand.</summary>
    public void Add(ReadOnlySpan<char> words, Emphasis face, string? setApart)
    {
        foreach (var letter in words)
        {
            if (char.IsWhiteSpace(letter))
            {
                spaceDue = true;
            }
            else if (!Spaces.IsInvisible(letter))
            {
                Put(letter, face, setApart);
            }
        }
    }

    /// <summary>Ends the line; two in a row end the block.</summary>
    /// <returns>Whether the block has ended.</returns>
    public bool Break()
    {
        var ends = breakDue && started;
        breakDue = true;
        return ends;
    }

    /// <summary>Ends a line as it was typed; two in a row are still one.</summary>
    /// <param name="isMeant">Whether the line ends there on the page too; else words are parted.</param>
    public void EndLine(bool isMeant)
    {
        lineDue |= isMeant;
        spaceDue = true;
    }

    /// <summary>Ends the block in hand.</summary>
    public void Flush(BlockKind kind, int level = 0)
    {
        CloseRun();
        JoinStops();
        if (runs.Count > 0)
        {
            blocks.Add(StrayMarks.Mend(new Block(kind, [.. runs]) { Level = level }) with { IsBelowRule = ruleDue, IsBelowPicture = pictureDue });
            (ruleDue, pictureDue) = (false, pictureIsLast);
            pictureIsLast = false;
        }

        runs.Clear();
        (spaceDue, breakDue, lineDue, started) = (false, false, false, false);
    }

    /// <summary>Notes that a rule stands above the next block.</summary>
    public void Rule() => ruleDue = true;

    /// <summary>Notes that a picture stands here: above the next block, where the one in hand has words already.</summary>
    public void Picture()
    {
        pictureIsLast |= started;
        pictureDue |= !started;
    }

    private void Put(char letter, Emphasis face, string? setApart)
    {
        var gap = !started ? "" : breakDue || lineDue ? "\n" : spaceDue ? " " : "";
        (spaceDue, breakDue, lineDue, started) = (false, false, false, true);
        if (face != emphasis || !string.Equals(setApart, mark, StringComparison.Ordinal))
        {
            CloseRun(gap);
            (emphasis, mark, gap) = (face, setApart, "");
        }

        text.Append(gap).Append(letter);
    }

    // "In_ Quiet Shore _, your first film": the editor of italics left a space before the comma.
    private void JoinStops()
    {
        for (var at = 1; at < runs.Count; at++)
        {
            if (runs[at].Text is "." or [',', ..] or ['.', ' ', ..] && runs[at - 1] is { Text: [.. var words, ' '] } before && words.Length > 0)
            {
                runs[at - 1] = before with { Text = words };
            }
        }
    }

    private void CloseRun(string gap = "")
    {
        if (text.Length > 0)
        {
            runs.Add(new Run(text.Append(gap).ToString(), emphasis, mark));
            text.Clear();
        }
    }
}
