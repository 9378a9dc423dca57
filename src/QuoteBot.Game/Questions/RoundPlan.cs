namespace QuoteBot.Game.Questions;

/// <summary>Chooses the questions of a round: no line twice, answers spread, difficulty mixed.</summary>
public static class RoundPlan
{
    /// <summary>Makes up to <paramref name="count"/> questions; fewer when the library holds no more.</summary>
    /// <param name="library">Its lines come in the order in which they should be used: those the channel has not heard first.</param>
    /// <param name="mode">What the round asks for.</param>
    /// <param name="count">How many questions, from 1 on.</param>
    /// <param name="random">All chance comes from here.</param>
    public static IReadOnlyList<Question> Make(Library library, Mode mode, int count, Random random)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var maker = new QuestionMaker(library);
        var kinds = mode == Mode.Mixed ? Kinds(random).Take(count) : Enumerable.Repeat(mode, count);
        var chosen = new Chosen(library, maker, random);
        foreach (var kind in kinds)
            if (!chosen.Add(kind) && !(mode == Mode.Mixed && Deal.Shuffled(QuestionMaker.Kinds, random).Any(chosen.Add)))
                break;
        return InOrder(chosen.Questions, random);
    }

    private static IEnumerable<Mode> Kinds(Random random)
    {
        while (true)
            foreach (var kind in Deal.Shuffled(QuestionMaker.Kinds, random))
                yield return kind;
    }

    // Blocks of an easier, a middling and a harder question, each block in random order, so that nobody is lost early or bored late.
    private static List<Question> InOrder(List<Question> questions, Random random)
    {
        var ranked = questions.OrderBy(question => question.Hardness).ToList();
        var third = (ranked.Count + 2) / 3;
        var shelves = ranked.Chunk(Math.Max(1, third)).Select(shelf => Deal.Shuffled(shelf, random)).ToList();
        return [.. Enumerable.Range(0, third).SelectMany(block => Deal.Shuffled(shelves.Where(shelf => block < shelf.Length).Select(shelf => shelf[block]), random))];
    }

    private sealed class Chosen(Library library, QuestionMaker maker, Random random)
    {
        // Among so many lines the one is taken whose answer was right least often; more would wear out the lines that wait longest.
        private const int Window = 12;

        private readonly HashSet<long> used = [];
        private readonly HashSet<string> heard = new(StringComparer.Ordinal);
        private readonly HashSet<(string, string)> asked = [];
        private readonly Dictionary<string, int> answers = new(StringComparer.OrdinalIgnoreCase);

        private readonly Dictionary<(long, Mode), Question?> made = [];

        public List<Question> Questions { get; } = [];

        public bool Add(Mode kind)
        {
            var fresh = library.Fresh ?? library.Lines.Count;
            return Add(kind, library.Lines.Take(fresh)) || Add(kind, library.Lines.Skip(fresh));
        }

        private bool Add(Mode kind, IEnumerable<Line> lines)
        {
            // Two lines may fall back on one sentence of their turn, so that what is asked is looked at beside the line.
            var candidates = lines.Where(line => !used.Contains(line.Id) && !heard.Contains(Names.Words.Fold(line.Text)))
                .Select(line => Made(line, kind)).OfType<Question>().Where(question => !asked.Contains(Asked(question)))
                .Take(Window).ToList();
            if (candidates.Count == 0)
                return false;
            var best = candidates.MinBy(question => answers.GetValueOrDefault(question.Answer))!;
            Questions.Add(best);
            used.Add(best.Line);
            asked.Add(Asked(best));
            heard.Add(Names.Words.Fold(library.Lines.First(line => line.Id == best.Line).Text));
            answers[best.Answer] = answers.GetValueOrDefault(best.Answer) + 1;
            return true;
        }

        private static (string, string) Asked(Question question) => (Names.Words.Fold(question.Words), question.Answer);

        private Question? Made(Line line, Mode kind) => made.TryGetValue((line.Id, kind), out var question)
            ? question
            : made[(line.Id, kind)] = maker.Make(line, kind, random);
    }
}
