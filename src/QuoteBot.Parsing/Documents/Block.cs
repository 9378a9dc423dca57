namespace QuoteBot.Parsing.Documents;

/// <summary>One block of a document: its text in runs of one type face, lines parted by '\n', white space folded.</summary>
internal sealed record Block(BlockKind Kind, IReadOnlyList<Run> Runs)
{
    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int Level { get; init; }

    /// <summary>The speaker, where the format itself names one (WebVTT's voice tags).</summary>
    public string? Voice { get; init; }

    /// <summary>Whether a rule stands right above it.</summary>
    public bool IsBelowRule { get; init; }

    /// <summary>Whether a picture stands right above it, or at its head.</summary>
    public bool IsBelowPicture { get; init; }

    /// <summary>The words of the block.</summary>
    public string Text { get; } = Runs is [var only] ? only.Text : string.Concat(Runs.Select(run => run.Text));

    /// <summary>A paragraph in plain type.</summary>
    public static Block Plain(string text) => new(BlockKind.Paragraph, [new Run(text)]);
}

/// <summary>A stretch of text in one type face.</summary>
/// <param name="Text">The words with the spaces between them.</param>
/// <param name="Emphasis">Bold, italic, both or neither.</param>
/// <param name="Mark">A colour or class that sets this text apart, or null.</param>
internal readonly record struct Run(string Text, Emphasis Emphasis = Emphasis.None, string? Mark = null)
{
    /// <summary>Whether it is bold, or italic.</summary>
    public bool Is(Emphasis face) => (Emphasis & face) != 0;

    /// <summary>Whether there is a letter or a digit in it.</summary>
    public bool HasWords => Text.Any(char.IsLetterOrDigit);
}

/// <summary>How a run is set apart.</summary>
[Flags]
internal enum Emphasis
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Italic.</summary>
    Italic = 2,
}

/// <summary>What a block is in its document.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading or title.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>Set as a quotation.</summary>
    Quotation,

    /// <summary>The term of a definition list.</summary>
    Term,

    /// <summary>The words under or in place of a picture.</summary>
    Caption,

    /// <summary>Menus, buttons, comments, template code.</summary>
    Furniture,
}
