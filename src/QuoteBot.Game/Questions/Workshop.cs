using QuoteBot.Game.Names;

namespace QuoteBot.Game.Questions;

/// <summary>A library laid out for making questions: its people and films in every spelling.</summary>
internal sealed class Workshop
{
    private const int FewestWords = 6;
    private const int ShortestName = 4;
    private const double LargestGapShare = 0.34;

    private readonly List<NameForms> everybody;
    private readonly Dictionary<string, TitleForms> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> plain = new(StringComparer.Ordinal);

    public Workshop(Library library)
    {
        Library = library;
        People = new People(library);
        everybody = [.. People.InLibrary.Where(person => person.CanBeOption).SelectMany(person => person.AllForms)];
        Films = [.. library.Films.Concat(library.Lines.SelectMany(line => line.Films)).DistinctBy(film => Words.Fold(film.Title))];
        FilmForms = [.. Films.Select(film => FormsOf(film.Title))];
    }

    public Library Library { get; }

    public People People { get; }

    /// <summary>Films that the library speaks of, one entry a title.</summary>
    public IReadOnlyList<FilmName> Films { get; }

    public IReadOnlyList<TitleForms> FilmForms { get; }

    /// <summary>The forms of a title, worked out once.</summary>
    public TitleForms FormsOf(string title) => titles.TryGetValue(title, out var forms) ? forms : titles[title] = new TitleForms(title);

    /// <summary>The words of a title that the library knows as names alone, never in lower case: "Marianna" in "Call Me Marianna".</summary>
    public IEnumerable<NameForms> NamesIn(string title) => Words.Of(title).Select(word => word.Folded)
        .Where(word => word.Length >= ShortestName && !word.Any(char.IsDigit) && !IsPlain(word)).Select(word => new NameForms(word));

    private bool IsPlain(string word) => plain.TryGetValue(word, out var known) ? known : plain[word] = Library.Lines.Any(line =>
        line.Text.Contains(word, StringComparison.Ordinal) || line.Turn.Contains(word, StringComparison.Ordinal));

    /// <summary>What would give a line away when these people and films are its options.</summary>
    public Telltale Telltale(Line line, IReadOnlyList<Person> people, IReadOnlyList<FilmName> films)
    {
        var facts = films.Concat(line.Films).Select(Library.Facts.Find).OfType<FilmFact>().ToList();
        var makers = facts.SelectMany(FilmFacts.CreditsOf).Select(credit => new NameForms(credit.Name));
        var theirs = people.SelectMany(person => person.Credits).Select(credit => credit.Film.Title)
            .Concat(films.Select(film => film.Title)).Concat(facts.Select(fact => fact.BasedOn?.Title).OfType<string>()).Distinct();
        return new Telltale(
            [.. people.SelectMany(person => person.AllForms)], [.. everybody, .. makers, .. films.SelectMany(film => NamesIn(film.Title))], [.. FilmForms, .. theirs.Select(FormsOf)]);
    }

    /// <summary>Strikes out what would give the line away; null when too little is left to go by.</summary>
    public static Gapped? Strike(string text, Telltale names)
    {
        var gapped = Gaps.Strike(text, names);
        return gapped.Left >= FewestWords && gapped.Struck <= LargestGapShare * gapped.Left ? gapped : null;
    }
}
