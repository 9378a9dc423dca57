namespace QuoteBot.Parsing.Quotes;

/// <summary>The whole words of each turn of an interview, its paragraphs parted by an empty line.</summary>
internal sealed class TurnTexts
{
    private readonly Interview interview;
    private readonly ILookup<int, string> paragraphs;
    private readonly Dictionary<int, string> texts = [];

    public TurnTexts(Interview interview)
    {
        this.interview = interview;
        paragraphs = interview.Paragraphs.Where(paragraph => paragraph.Turn is not null)
            .ToLookup(paragraph => paragraph.Turn!.Value, paragraph => paragraph.Text);
    }

    /// <summary>The words of a turn; made when first asked for, since few turns are.</summary>
    public string Of(int turn) => texts.TryGetValue(turn, out var text) ? text : texts[turn] = string.Join("\n\n", paragraphs[turn]);

    /// <summary>What prompted a turn: the one before it, when somebody else speaks there.</summary>
    public string? Before(int turn) =>
        turn > 0 && interview.Turns[turn - 1].Speaker != interview.Turns[turn].Speaker && Of(turn - 1) is { Length: > 0 } text ? text : null;
}
