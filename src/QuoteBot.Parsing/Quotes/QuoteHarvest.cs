using QuoteBot.Parsing.Topics;

namespace QuoteBot.Parsing.Quotes;

/// <summary>Finds the lines of an interview that are worth passing on.</summary>
/// <remarks>
/// A quote is a stretch of its paragraph to the letter, editorial brackets and stage directions inside a sentence included; a stage direction
/// after the last full stop is left out. Passages that mix the speaker's words with somebody else's are not taken.
/// </remarks>
internal static class QuoteHarvest
{
    // Below this, who said it is too doubtful to print a name under the words.
    private const double LeastSure = 0.6;

    private const double Threshold = 0.56;
    private const double InterviewerThreshold = 0.8;
    private const double BorrowedThreshold = 0.3;

    /// <summary>The quotes of an interview whose paragraphs, turns, people and films are known, in the order in which they were said.</summary>
    public static IReadOnlyList<Quote> From(Interview interview, Taxonomy taxonomy)
    {
        var spoken = interview.Paragraphs.Where(paragraph => paragraph.Turn is not null).ToList();
        if (Tongue.Of(spoken.Select(paragraph => paragraph.Text)) is not { } tongue)
            return [];
        var turns = new TurnTexts(interview);
        var topics = new TopicFinder(taxonomy, interview);
        var names = NameWords(interview);
        var titles = interview.Films.Select(film => film.Title).ToList();
        List<Quote> found = [];
        foreach (var paragraph in spoken.Where(paragraph => IsQuotable(interview.Turns[paragraph.Turn!.Value])))
        {
            var turn = interview.Turns[paragraph.Turn!.Value];
            var passage = Passage.Of(paragraph.Text, tongue, names, titles);
            foreach (var line in Lines(passage, turn, interview.People))
                found.Add(ToQuote(line, paragraph.Turn.Value, turns, interview, topics));
        }

        return Unrepeated(found);
    }

    private static bool IsQuotable(Turn turn) =>
        turn.Confidence >= LeastSure && !string.IsNullOrWhiteSpace(turn.Speaker) && turn.Speaker is not "Interviewer";

    private static HashSet<string> NameWords(Interview interview) =>
        [.. interview.People.Concat(interview.Films.Select(film => film.Title)).SelectMany(name => name.Split(' ')).Where(word => word.Length > 2)];

    private static IEnumerable<Found> Lines(Passage passage, Turn turn, IReadOnlyList<string> people)
    {
        var borrowings = Borrowings.Find(passage, new Introduction(turn.Speaker, people));
        var own = new OwnLines(borrowings, turn.Role);
        foreach (var window in Windows.Choose(passage, turn.Role == Role.Interviewer ? InterviewerThreshold : Threshold, line => own.Hold(passage, line)))
            yield return new Found(passage, window, null);
        foreach (var borrowing in borrowings.Where(borrowing => borrowing.Of is not null))
        {
            var inside = passage.Part(borrowing.Start, borrowing.End);
            foreach (var window in Windows.Choose(inside, BorrowedThreshold, _ => true))
                yield return new Found(inside, window, borrowing.Of);
        }
    }

    private static Quote ToQuote(Found line, int turn, TurnTexts turns, Interview interview, TopicFinder topics)
    {
        var text = line.Text;
        var question = turns.Before(turn);
        return new Quote(
            text, interview.Turns[turn].Speaker, turn, question, topics.Of(text, question, turns.Of(turn)), line.Window.Score, line.Quotes);
    }

    private static List<Quote> Unrepeated(List<Quote> found)
    {
        var printed = new NearDuplicates();
        var kept = found.Select((quote, index) => (quote, index)).OrderByDescending(entry => entry.quote.Quotability).Where(entry => printed.Add(entry.quote.Text)).ToList();
        return [.. kept.OrderBy(entry => entry.index).Select(entry => entry.quote)];
    }

    private readonly record struct Found(Passage Passage, Window Window, string? Quotes)
    {
        public string Text => Passage.Text[Passage.Sentences[Window.First].Start..Passage.Sentences[Window.Last].End];
    }
}
