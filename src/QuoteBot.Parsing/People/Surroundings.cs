using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes;
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

    /// <summary>Every paragraph up to well into the talk, said by somebody or not.</summary>
    public required IReadOnlyList<string> Opening { get; init; }

    /// <summary>The ISO 639-1 code, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The name of the file, or null.</summary>
    public string? FileName { get; init; }

    private readonly Lazy<string?> site;

    private Surroundings() => site = new(() => SiteName.Of(this));

    /// <summary>What the site is called that the document was saved from, or null where nothing tells.</summary>
    public string? Site => site.Value;

    private const int MostParagraphs = 200;
    private const int ParagraphsOfOpening = 100;
    private const int LongestParagraph = 8000;
    private const int LongestCredits = 1000;
    private const int LongestCreditLine = 200;
    private const int MostCreditLines = 8;

    public static Surroundings Of(Manuscript manuscript, Transcript transcript, string? language, string? fileName)
    {
        var pictures = PictureCredits.In(transcript.Paragraphs.Where(paragraph => paragraph.Turn is null).Select(paragraph => paragraph.Text));
        var paragraphs = transcript.Paragraphs.Where(paragraph => paragraph.Turn is not null || !pictures.Contains(paragraph.Text)).ToList();
        var first = Enumerable.Range(0, paragraphs.Count).FirstOrDefault(at => paragraphs[at].Turn is not null, paragraphs.Count);
        var last = Enumerable.Range(0, paragraphs.Count).LastOrDefault(at => paragraphs[at].Turn is not null, -1);
        var before = Ends(paragraphs.Take(first)).ToList();
        var beforeTexts = before.ToHashSet(StringComparer.Ordinal);
        var after = Ends(paragraphs.Skip(Math.Max(first, last + 1))).ToList();
        var around = beforeTexts.Concat(after).ToHashSet(StringComparer.Ordinal);
        return new Surroundings
        {
            Credits = Apart(manuscript.Credits.Over(CreditLines.In(manuscript.Blocks.Where(block => block.Text.Length < LongestCredits && around.Contains(Spaces.Fold(block.Text)))))),
            Headings = [.. manuscript.Blocks.Where(block => block.Kind == BlockKind.Heading && beforeTexts.Contains(Spaces.Fold(block.Text))).Take(MostParagraphs)],
            Before = [.. Lines(before, manuscript)],
            After = after,
            Narration = [.. Lines([.. paragraphs.Where(paragraph => paragraph.Turn is null).Take(MostParagraphs * 2).Select(Beginning)], manuscript)],
            Opening = [.. transcript.Paragraphs.Take(ParagraphsOfOpening).Select(Beginning)],
            Language = language,
            FileName = fileName,
        };
    }

    private static Credits Apart(Credits credits) => credits with
    {
        Interviewers = [.. credits.Interviewers.SelectMany(NameLists.Apart)],
        Interviewees = [.. credits.Interviewees.SelectMany(NameLists.Apart)],
    };

    // A title and its by-line may share a paragraph: where one of a few short lines gives credit, each is by itself.
    private static IEnumerable<string> Lines(List<string> paragraphs, Manuscript manuscript)
    {
        var credits = manuscript.Blocks.Where(block => block.Text.Length < LongestCredits && block.Text.Contains('\n', StringComparison.Ordinal))
            .Select(block => (Paragraph: Spaces.Fold(block.Text), Lines: block.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            .Where(pair => pair.Lines.Length <= MostCreditLines && pair.Lines.All(line => line.Length < LongestCreditLine) && pair.Lines.Any(Byline.IsCredit)).ToList();
        return paragraphs.SelectMany(paragraph => credits.Find(pair => pair.Paragraph == paragraph).Lines ?? [paragraph]);
    }

    // However long the document, what names its people stands near the ends of what surrounds the talk.
    private static IEnumerable<string> Ends(IEnumerable<Paragraph> paragraphs)
    {
        var all = paragraphs as IReadOnlyList<Paragraph> ?? [.. paragraphs];
        return all.Where((_, at) => at < MostParagraphs || at >= all.Count - MostParagraphs).Select(Beginning);
    }

    private static string Beginning(Paragraph paragraph) => paragraph.Text.Length > LongestParagraph ? paragraph.Text[..LongestParagraph] : paragraph.Text;
}
