namespace QuoteBot.Playground.Markdown;

/// <summary>A piece of running text in Discord's Markdown.</summary>
public abstract record Inline;

/// <summary>Words as they are.</summary>
public sealed record Plain(string Text) : Inline;

/// <summary>Words in another dress.</summary>
public sealed record Dressed(Dress Dress, IReadOnlyList<Inline> Inside) : Inline;

/// <summary><c>`code`</c>.</summary>
public sealed record Code(string Text) : Inline;

/// <summary>An address, with words of its own or bare.</summary>
public sealed record Link(string Url, IReadOnlyList<Inline> Inside) : Inline;

/// <summary>A person, role, channel or command, by its id.</summary>
public sealed record Mention(char Kind, string Name) : Inline;

/// <summary>A moment that each reader sees in their own way: <c>&lt;t:1700000000:R&gt;</c>.</summary>
public sealed record Moment(DateTimeOffset Time, char Style) : Inline;

/// <summary>The end of a line.</summary>
public sealed record LineBreak : Inline;

/// <summary>The ways to dress words that Discord knows.</summary>
public enum Dress
{
    Bold,
    Italic,
    Underlined,
    Struck,
    Spoiler,
}

/// <summary>A part of a text that stands by itself.</summary>
public abstract record Block;

public sealed record Paragraph(IReadOnlyList<Inline> Inside) : Block;

/// <summary>A heading of level 1 to 3; level 0 is the small grey text of <c>-#</c>.</summary>
public sealed record Heading(int Level, IReadOnlyList<Inline> Inside) : Block;

public sealed record Quote(IReadOnlyList<Block> Inside) : Block;

/// <summary>One entry of a list; <paramref name="Mark"/> is a bullet or a number with its full stop.</summary>
public sealed record Item(int Depth, string Mark, IReadOnlyList<Inline> Inside) : Block;

public sealed record CodeBlock(string Text) : Block;
