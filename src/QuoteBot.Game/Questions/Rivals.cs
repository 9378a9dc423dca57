namespace QuoteBot.Game.Questions;

/// <summary>The people who might have said it: wrong options of the same kind as the right one.</summary>
/// <param name="People">Three or fewer, when the library and the facts hold no more.</param>
/// <param name="Nearness">How near they are to the right one, from 0 (only the film facts know them) to 1.</param>
internal sealed record Rivals(IReadOnlyList<Person> People, double Nearness)
{
    private const int Wanted = Question.OptionCount - 1;

    /// <summary>
    /// Draws people for a line: of the same part in the library, then the library's other people and people of the same trade and decade
    /// from the film facts in turn. Whoever is known to speak another language, or goes by one name beside full ones, comes after these;
    /// whoever the line names comes last, since a gap would stand for an option.
    /// </summary>
    public static Rivals For(Line line, Person right, People people, Random random)
    {
        var barred = new HashSet<string>(StringComparer.Ordinal) { right.Forms.Key, people.Of(line.Speaker).Forms.Key };
        var library = Deal.Shuffled(people.InLibrary.Where(person => person.CanBeOption && Fits(line, person)), random);
        var near = library.Where(person => person.Part == right.Part && person.Speaks).ToList();
        var known = library.Except(near).OrderByDescending(person => person.Speaks).ToList();
        var trade = Claims.TradeOf(line.Text) ?? TradeOf(right);
        var famous = Claims.AsksSomebody(line) ? [] : people.OfTrade(trade, YearOf(line, right, trade), random);
        var tongue = line.Tongue;
        var likely = near.Where(Likely).Concat(InTurn(known.Where(Likely), famous));
        var drawn = likely.Concat(near).Concat(known).DistinctBy(person => person.Forms.Key)
            .Where(person => !barred.Contains(person.Forms.Key) && !Alike(person, right)).ToList();
        var chosen = drawn.Where(person => !person.IsNamedIn(line.Text)).Concat(drawn.Where(person => person.IsNamedIn(line.Text)))
            .Take(Wanted).ToList();
        return new Rivals(chosen, Nearness: chosen.Sum(person => near.Contains(person) ? 1 : person.Part is null ? 0.2 : 0.6) / Wanted);

        bool Likely(Person person) => person.Resembles(right, tongue);
    }

    private static bool Fits(Line line, Person person) =>
        Claims.AsksSomebody(line) ? person.Part == Part.Interviewer : Claims.TradeOf(line.Text) is not { } trade || person.Works(trade);

    private static Trade TradeOf(Person right) => right.Credits.Count == 0 ? Trade.Director : right.Credits.Min(credit => credit.Trade);

    private static int? YearOf(Line line, Person right, Trade trade) =>
        right.Credits.FirstOrDefault(credit => credit.Trade == trade)?.Film.Year ?? (line.Films is [var film, ..] ? film.Year : null);

    // Two people of one surname cannot be told apart once it is struck out of the words.
    private static bool Alike(Person person, Person right) => person.Forms.Surname == right.Forms.Surname;

    /// <summary>The people of both, one by one.</summary>
    public static IEnumerable<Person> InTurn(IEnumerable<Person> known, IEnumerable<Person> famous)
    {
        using var first = known.GetEnumerator();
        using var second = famous.GetEnumerator();
        var (hasFirst, hasSecond) = (true, true);
        while (hasFirst || hasSecond)
        {
            if (hasFirst && (hasFirst = first.MoveNext()))
                yield return first.Current;
            if (hasSecond && (hasSecond = second.MoveNext()))
                yield return second.Current;
        }
    }
}
