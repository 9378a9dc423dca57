using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing.People;

/// <summary>What stands around a conversation: where a document says who speaks, where and when it appeared, and what it is about.</summary>
internal sealed record Surroundings
{
    /// <summary>What the format says.</summary>
    public required Credits Credits { get; init; }

    /// <summary>Headings before the first words, in order.</summary>
    public required IReadOnlyList<Block> Headings { get; init; }

    /// <summary>Every paragraph before the first words.</summary>
    public required IReadOnlyList<string> Before { get; init; }

    /// <summary>Every paragraph after the last words.</summary>
    public required IReadOnlyList<string> After { get; init; }

    /// <summary>Every paragraph that nobody says, wherever it stands.</summary>
    public required IReadOnlyList<string> Narration { get; init; }

    /// <summary>The ISO 639-1 code, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The name of the file, or null.</summary>
    public string? FileName { get; init; }

    public static Surroundings Of(Manuscript manuscript, Transcript transcript, string? language, string? fileName)
    {
        var paragraphs = transcript.Paragraphs;
        var first = Enumerable.Range(0, paragraphs.Count).FirstOrDefault(at => paragraphs[at].Turn is not null, paragraphs.Count);
        var last = Enumerable.Range(0, paragraphs.Count).LastOrDefault(at => paragraphs[at].Turn is not null, -1);
        var before = paragraphs.Take(first).Select(paragraph => paragraph.Text).ToList();
        return new Surroundings
        {
            Credits = manuscript.Credits,
            Headings = [.. manuscript.Blocks.Where(block => block.Kind == BlockKind.Heading && before.Contains(Spaces.Fold(block.Text)))],
            Before = before,
            After = [.. paragraphs.Skip(Math.Max(first, last + 1)).Select(paragraph => paragraph.Text)],
            Narration = [.. paragraphs.Where(paragraph => paragraph.Turn is null).Select(paragraph => paragraph.Text)],
            Language = language,
            FileName = fileName,
        };
    }
}
