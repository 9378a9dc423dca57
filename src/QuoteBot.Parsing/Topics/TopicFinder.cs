namespace QuoteBot.Parsing.Topics;

/// <summary>Tells what a quote is about.</summary>
internal sealed class TopicFinder(Taxonomy taxonomy, Interview interview)
{
    private const int MostThemes = 4;

    // A theme needs a phrase of its own, or two words, or a word that the question or the rest of the answer takes up:
    // one word is a passing mention.
    private const double Enough = 1.25;
    private const double Word = 1.0;
    private const double Phrase = 1.5;
    private const double Hint = 0.5;
    private const double Again = 0.5;
    private const double InQuestion = 0.5;
    private const double InAnswer = 0.25;
    private const double MostBeside = 1.0;

    private static readonly IReadOnlyDictionary<int, int> Nothing = new Dictionary<int, int>();

    private readonly CueTable cues = taxonomy.CuesOf(interview.Language);
    private readonly NameTable names = new(interview);
    private readonly Dictionary<string, IReadOnlyDictionary<int, int>> read = new(StringComparer.Ordinal);

    /// <summary>The themes of a quote, weightiest first, then the people and films that it names.</summary>
    /// <param name="quote">The words themselves; a theme that they do not touch is none of theirs.</param>
    /// <param name="question">What prompted them.</param>
    /// <param name="answer">The whole turn that they come from.</param>
    public IReadOnlyList<TopicName> Of(string quote, string? question, string answer)
    {
        var weights = Weigh(cues.Find(quote), question is null ? Nothing : CuesByTheme(question), CuesByTheme(answer));
        var themes = weights.Where(theme => theme.Value >= Enough)
            .OrderByDescending(theme => theme.Value).ThenBy(theme => theme.Key).Take(MostThemes)
            .Select(theme => new TopicName(TopicKind.Theme, taxonomy.Themes[theme.Key].Id, taxonomy.Themes[theme.Key].Name));
        return [.. themes, .. names.Find(quote)];
    }

    // How many different cues of each theme a text has, hints left out, since hints beside hints show nothing ("music" in an interview with a
    // musician); a turn is asked for once for each of its quotes.
    private IReadOnlyDictionary<int, int> CuesByTheme(string text)
    {
        if (!read.TryGetValue(text, out var counts))
            read[text] = counts = cues.Find(text).Where(cue => !cue.IsHint).Distinct().CountBy(cue => cue.Theme).ToDictionary();
        return counts;
    }

    private static double Weight(Cue cue) => cue.IsHint ? Hint : cue.Stems.Length > 1 ? Phrase : Word;

    private static Dictionary<int, double> Weigh(
        IReadOnlyList<Cue> quote, IReadOnlyDictionary<int, int> question, IReadOnlyDictionary<int, int> answer)
    {
        Dictionary<int, double> weights = [];
        foreach (var theme in quote.GroupBy(cue => cue.Theme))
        {
            var distinct = theme.Distinct().ToList();
            var inQuote = distinct.Sum(Weight) + (Again * (theme.Count(cue => !cue.IsHint) - distinct.Count(cue => !cue.IsHint)));
            var beside = (InQuestion * question.GetValueOrDefault(theme.Key))
                + (InAnswer * Math.Max(0, answer.GetValueOrDefault(theme.Key) - distinct.Count(cue => !cue.IsHint)));
            weights[theme.Key] = inQuote + Math.Min(MostBeside, beside);
        }

        return weights;
    }
}
