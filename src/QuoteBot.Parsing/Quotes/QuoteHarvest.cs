using QuoteBot.Parsing.People;
using QuoteBot.Parsing.Shapes.Labelled;
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

    private const double Threshold = 0.5;

    // A film on the card says what a line is about, and a club of film lovers has come for it.
    private const double FilmThreshold = 0.42;

    // An interview with nothing so good gives its best line, if that is nearly so.
    private const double LeastThreshold = 0.45;
    private const double InterviewerThreshold = 0.75;
    private const double BorrowedThreshold = 0.25;

    // The words of Spanish and French are not weighed, so that fewer signs speak for a line.
    private const double UnweighedThreshold = 0.63;

    // A line that names nobody cannot be asked for in a round, and is passed on only when it is good; once a person has named the speaker it counts in full.
    private const double Nameless = 0.05;

    // An interview that has given a club something can be choosier about the rest, unless it tells of a film, and once it has given enough for an evening choosier still.
    private const int Few = 1;
    private const double ChoosyThreshold = 0.57;
    private const int Evening = 14;
    private const double ChoosierThreshold = 0.7;

    // What a person chose stands beside the best that was found.
    private const double Picked = 1;

    /// <summary>The quotes of an interview whose paragraphs, turns, people and films are known, in the order in which they were said.</summary>
    public static IReadOnlyList<Quote> From(Interview interview, Taxonomy taxonomy)
    {
        var turns = new TurnTexts(interview);
        var topics = new TopicFinder(taxonomy, interview);
        var lines = Lines(interview);
        var good = lines.Where(line => !line.IsNearlyGood).ToList();
        var found = good.Count > 0 ? Unrepeated(good, interview.Films.Count > 0 ? Evening : Few) : lines.OrderByDescending(line => line.Score).Take(1);
        return [.. found.Select(line => ToQuote(line, turns, interview, topics))];
    }

    /// <summary>The quote that some words of a turn make, when a person and not this class has chosen them.</summary>
    public static Quote Pick(Interview interview, int turn, string words, Taxonomy taxonomy)
    {
        var turns = new TurnTexts(interview);
        var question = turns.Before(turn);
        var topics = new TopicFinder(taxonomy, interview).Of(words, question, turns.Of(turn));
        return new Quote(words, interview.Turns[turn].Speaker, turn, question, topics, Picked, WhoFirstSaid(words, turn, interview));
    }

    /// <summary>Every passage of what is answered that stands by itself and is the speaker's own, whatever it is worth.</summary>
    public static IEnumerable<Sample> Standing(Interview interview) =>
        from part in Passages(interview)
        where interview.Turns[part.Turn].Role != Role.Interviewer
        let own = new OwnLines(part.Passage, BorrowedBy(part.Passage, part.Turn, interview), interview.Turns[part.Turn])
        from sample in Windows.Standing(part.Passage, line => own.Hold(part.Passage, line))
        select sample;

    private static IEnumerable<(Passage Passage, int Turn)> Passages(Interview interview)
    {
        var spoken = interview.Paragraphs.Where(paragraph => paragraph.Turn is not null).ToList();
        if (Tongue.Of(interview.Language, spoken.Select(paragraph => paragraph.Text)) is not { } tongue)
            yield break;
        var words = new WordReader(tongue);
        var names = NameWords(interview);
        var titles = interview.Films.Select(film => film.Title).ToList();
        HashSet<int> opened = [];
        var asking = spoken.Where(paragraph => paragraph.Text.Contains('?', StringComparison.Ordinal)).Select(paragraph => paragraph.Turn!.Value).ToHashSet();
        var isLoose = LooseTalk.Is(spoken.Select(paragraph => paragraph.Text));
        foreach (var (text, turn) in spoken.Select(paragraph => (paragraph.Text, paragraph.Turn!.Value)))
        {
            var opens = opened.Add(turn);
            if (text.Length >= Windows.Shortest && IsQuotable(interview.Turns[turn], tongue))
            {
                yield return (Passage.Of(text, words, names, titles) with
                {
                    OpensTurn = opens,
                    HasFilm = titles.Count > 0,
                    IsAsked = turn == 0 || asking.Contains(turn - 1),
                    IsLoose = isLoose,
                    IsNamed = IsFullName(interview.Turns[turn].Speaker),
                }, turn);
            }
        }
    }

    // "Sign In", "Subscribe Now" are what a page says to its readers.
    private static bool IsFullName(string speaker) =>
        speaker.Contains(' ', StringComparison.Ordinal) && speaker.Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0]) && word is not ("In" or "Up" or "Now" or "The" or "And" or "For" or "To"));

    private static string? WhoFirstSaid(string words, int turn, Interview interview)
    {
        var text = interview.Paragraphs.Where(paragraph => paragraph.Turn == turn).Select(paragraph => paragraph.Text)
            .FirstOrDefault(text => text.Contains(words, StringComparison.Ordinal));
        if (text is null)
            return null;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var passage = Passage.Of(text, new WordReader(Tongue.Of(interview.Language, [text]) ?? Tongue.English), NameWords(interview), []);
        return BorrowedBy(passage, turn, interview)
            .FirstOrDefault(borrowing => borrowing.Start <= start && borrowing.End >= start + words.Length).Of;
    }

    private static IReadOnlyList<Borrowing> BorrowedBy(Passage passage, int turn, Interview interview) =>
        Borrowings.Find(
            passage, new Introduction(interview.Turns[turn].Speaker, interview.People, [.. interview.Films.Select(film => film.Title)]));

    // "Yeah: …", "But: …" were words of a line, not the name of who says it.
    private static bool IsQuotable(Turn turn, Tongue tongue) =>
        (tongue.Find(turn.Speaker.ToLowerInvariant()).Kinds & (WordKinds.Answer | WordKinds.Leaning)) == 0 && turn.Confidence >= LeastSure && !string.IsNullOrWhiteSpace(turn.Speaker) && turn.Speaker is not "Interviewer" && !KnownLabels.IsOther(LabelKey.Of(turn.Speaker));

    // "Hitchcock", "Mark Romanek’s mother"; the song "Constellations" says nothing.
    private static bool IsSomebody(string name, Interview interview) =>
        name.Any(char.IsUpper) && (name.Contains(' ', StringComparison.Ordinal) || GivenNames.Has(name) || interview.People.Any(person => person.Split(' ').Contains(name)));

    private static HashSet<string> NameWords(Interview interview) =>
        [.. interview.People.Concat(interview.Films.Select(film => film.Title))
            .SelectMany(name => name.Split(' ')).Where(word => word.Length > 2)];

    private static List<Found> Lines(Interview interview) =>
        [.. Passages(interview).SelectMany(part => Lines(part.Passage, part.Turn, interview).OrderBy(line => line.Start))];

    private static IEnumerable<Found> Lines(Passage passage, int turn, Interview interview)
    {
        var borrowings = BorrowedBy(passage, turn, interview);
        var own = new OwnLines(passage, borrowings, interview.Turns[turn]);
        var (threshold, near) = Thresholds(passage, interview.Turns[turn]);
        foreach (var window in Windows.Choose(passage, threshold, near, line => own.Hold(passage, line)))
            yield return new Found(passage.TextOf(window), passage.Sentences[window.First].Start, turn, window.Score, null) { IsNearlyGood = window.Score < threshold };
        foreach (var borrowing in borrowings.Where(borrowing => borrowing.Of is { } first && IsSomebody(first, interview)))
        {
            var inside = passage.Part(borrowing.Start, borrowing.End);
            if (Windows.Whole(inside, BorrowedThreshold) is { } window)
                yield return new Found(inside.TextOf(window), inside.Sentences[window.First].Start, turn, window.Score, borrowing.Of);
        }
    }

    private static (double Good, double Near) Thresholds(Passage passage, Turn turn)
    {
        var (good, near) = turn.Role == Role.Interviewer ? (InterviewerThreshold, InterviewerThreshold)
            : passage.Tongue.IsWeighed ? (passage.HasFilm ? (FilmThreshold, FilmThreshold) : (Threshold, LeastThreshold)) : (UnweighedThreshold, UnweighedThreshold);
        var more = turn.Speaker is "Interviewee" || IsInitials(turn.Speaker) ? Nameless : 0;
        return (good + more, near + more);
    }

    // "BS" names nobody to those who have not read the interview.
    private static bool IsInitials(string speaker) => speaker.Length <= 3 && speaker.All(char.IsUpper);

    private static IEnumerable<Found> Unrepeated(List<Found> found, int few)
    {
        var printed = new NearDuplicates();
        return found.Index().OrderByDescending(entry => entry.Item.Score).Where(entry => printed.Add(entry.Item.Text)).ToList()
            .Where((entry, rank) => entry.Item.Score >= LeastAt(rank, few) || entry.Item.Quotes is not null)
            .OrderBy(entry => entry.Index).Select(entry => entry.Item);
    }

    private static double LeastAt(int rank, int few) => rank < few ? 0 : rank < Evening ? ChoosyThreshold : ChoosierThreshold;

    private static Quote ToQuote(Found line, TurnTexts turns, Interview interview, TopicFinder topics)
    {
        var question = turns.Before(line.Turn);
        var about = topics.Of(line.Text, question, turns.Of(line.Turn));
        return new Quote(line.Text, interview.Turns[line.Turn].Speaker, line.Turn, question, about, line.Score, line.Quotes);
    }

    private readonly record struct Found(string Text, int Start, int Turn, double Score, string? Quotes)
    {
        public bool IsNearlyGood { get; init; }
    }
}
