namespace QuoteBot.Parsing.Topics;

/// <summary>Tells what a quote is about.</summary>
internal sealed class TopicFinder(Taxonomy taxonomy, Interview interview)
{
    private const int MostThemes = 4;

    // A theme needs a phrase of its own, or two words, or a word that the question or the rest of the answer takes up: one word is a passing mention.
    private const double Enough = 1.25;
    private const double Word = 1.0;
    private const double Phrase = 1.5;
    private const double Again = 0.5;
    private const double InQuestion = 0.5;
    private const double InAnswer = 0.25;
    private const double MostBeside = 1.0;

    private readonly CueTable cues = new(taxonomy);
    private readonly NameTable names = new(interview);
    private readonly Dictionary<string, IReadOnlyList<Cue>> read = new(StringComparer.Ordinal);

    /// <summary>The themes of a quote, weightiest first, then the people and films that it names.</summary>
    /// <param name="quote">The words themselves; a theme that they do not touch is none of theirs.</param>
    /// <param name="question">What prompted them.</param>
    /// <param name="answer">The whole turn that they come from.</param>
    public IReadOnlyList<TopicName> Of(string quote, string? question, string answer)
    {
        var weights = Weigh(cues.Find(quote), question is null ? [] : Read(question), Read(answer));
        var themes = weights.Where(theme => theme.Value >= Enough).OrderByDescending(theme => theme.Value).ThenBy(theme => theme.Key).Take(MostThemes)
            .Select(theme => new TopicName(TopicKind.Theme, taxonomy.Themes[theme.Key].Id, taxonomy.Themes[theme.Key].Name));
        return [.. themes, .. names.Find(quote)];
    }

    private IReadOnlyList<Cue> Read(string text)
    {
        if (!read.TryGetValue(text, out var found))
            read[text] = found = cues.Find(text);
        return found;
    }

    private static Dictionary<int, double> Weigh(IReadOnlyList<Cue> quote, IReadOnlyList<Cue> question, IReadOnlyList<Cue> answer)
    {
        Dictionary<int, double> weights = [];
        HashSet<Cue> counted = [];
        foreach (var cue in quote)
            weights[cue.Theme] = weights.GetValueOrDefault(cue.Theme) + (!counted.Add(cue) ? Again : cue.Stems.Length > 1 ? Phrase : Word);
        Dictionary<int, double> beside = [];
        foreach (var cue in question.Distinct())
            beside[cue.Theme] = beside.GetValueOrDefault(cue.Theme) + InQuestion;
        foreach (var cue in answer.Distinct().Where(cue => !counted.Contains(cue)))
            beside[cue.Theme] = beside.GetValueOrDefault(cue.Theme) + InAnswer;
        foreach (var theme in weights.Keys.ToList())
            weights[theme] += Math.Min(MostBeside, beside.GetValueOrDefault(theme));
        return weights;
    }
}
