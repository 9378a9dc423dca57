namespace QuoteBot.Parsing.Quotes;

/// <summary>The whole words of each turn of an interview, its paragraphs parted by an empty line.</summary>
internal sealed class TurnTexts
{
    private readonly Interview interview;
    private readonly string[] texts;

    public TurnTexts(Interview interview)
    {
        this.interview = interview;
        var paragraphs = interview.Paragraphs.Where(paragraph => paragraph.Turn is not null)
            .ToLookup(paragraph => paragraph.Turn!.Value, paragraph => paragraph.Text);
        texts = [.. interview.Turns.Select((_, turn) => string.Join("\n\n", paragraphs[turn]))];
    }

    public string Of(int turn) => texts[turn];

    /// <summary>What prompted a turn: the one before it, when somebody else speaks there.</summary>
    public string? Before(int turn) =>
        turn > 0 && interview.Turns[turn - 1].Speaker != interview.Turns[turn].Speaker && texts[turn - 1].Length > 0 ? texts[turn - 1] : null;
}
