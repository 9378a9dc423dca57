using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes.SetApart;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes;

/// <summary>A document laid out for finding its voices: its lines, and what sense alone says of each.</summary>
internal sealed class Script(Manuscript manuscript, string? language)
{
    private const int LinesOfOpening = 4;

    private bool? isAnnounced;
    private IReadOnlyList<VoiceGuess>? guesses;
    private IReadOnlyList<Passage>? paragraphs;
    private IReadOnlyList<VoiceGuess>? paragraphGuesses;

    /// <summary>Every line in order.</summary>
    public IReadOnlyList<Passage> Passages { get; } = AnswersBehindQuestions.CutOut(BoldQuestions.CutOut(Asides.SetAside(PictureWords.SetAside(PictureCredits.SetAside(SpokenHeadings.Lowered(Passage.Of(manuscript.Blocks)))))));

    /// <summary>The ISO 639-1 code of the document's language where its sense is followed, or null.</summary>
    public string? Language { get; } = language;

    /// <summary>The ISO 639-1 code of the language that the document is written in, whether its sense is followed or not, or null.</summary>
    public string? WrittenIn { get; init; } = language;

    /// <summary>Whether the document is cut along the clock.</summary>
    public bool IsTimed => manuscript.IsTimed;

    /// <summary>Whether the page is filed as an interview, or its title or first lines announce one.</summary>
    public bool IsAnnounced => isAnnounced ??= manuscript.Credits.IsFiledAsInterview || Announcement.IsIn(manuscript.Credits.Title)
        || (Passages.Count > 0 && Announcement.IsIn(Passages[0].Text)) || Passages.Take(LinesOfOpening).Any(passage => Announcement.IsToldIn(passage.Text));

    /// <summary>The paragraphs that sense reads: blocks, cut at a line break only where a question may end.</summary>
    public IReadOnlyList<Passage> Paragraphs => paragraphs ??= UnlabelledParagraphs.Of(Passages);

    /// <summary>Whose voice each of <see cref="Paragraphs"/> is in, by sense alone; made when first asked for.</summary>
    public IReadOnlyList<VoiceGuess> ParagraphGuesses => paragraphGuesses ??= VoiceModel.Decode([.. Paragraphs.Select(paragraph => paragraph.Text)], Language);

    /// <summary>Whose voice each line is in, by sense alone; made when first asked for.</summary>
    public IReadOnlyList<VoiceGuess> Guesses => guesses ??= Guess();

    // Sense knows paragraphs: the lines of one share what it says of the whole.
    private List<VoiceGuess> Guess()
    {
        var blocks = Paragraphs.Zip(ParagraphGuesses).GroupBy(pair => pair.First.Block, pair => pair.Second).ToDictionary(group => group.Key, group => group.ToList());
        var seen = new Dictionary<int, int>();
        return [.. Passages.Select(line => blocks[line.Block] is [var whole] ? whole : blocks[line.Block][seen[line.Block] = seen.GetValueOrDefault(line.Block, -1) + 1])];
    }
}
