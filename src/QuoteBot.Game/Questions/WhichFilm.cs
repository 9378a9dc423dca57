using QuoteBot.Game.Names;

namespace QuoteBot.Game.Questions;

/// <summary>Which film? Four films, among them the one that the interview is about or that the line names.</summary>
internal static class WhichFilm
{
    public static Question? From(Line line, Workshop workshop, Random random)
    {
        if (Subject(line, workshop, random) is not { } right)
            return null;
        var wrong = Others(line, right, workshop, random).Take(Question.OptionCount - 1).ToList();
        if (wrong.Count < Question.OptionCount - 1)
            return null;
        FilmName[] films = [right, .. wrong];
        if (Workshop.Strike(line.Text, workshop.Telltale(line, [workshop.People.Of(line.Author)], films)) is not { } gapped)
            return null;
        var labels = Labels(films);
        var (options, position) = Deal.Options(labels[0], labels.Skip(1), random);
        var near = wrong.Count(workshop.Films.Contains) / (double)wrong.Count;
        return new Question
        {
            Mode = Mode.WhichFilm,
            Line = line.Id,
            Words = gapped.Text,
            Options = options,
            Right = position,
            Hardness = (near + Deal.Brevity(gapped.Left)) / 2,
        };
    }

    // A line that names another film is about that one as much as about its interview's.
    private static FilmName? Subject(Line line, Workshop workshop, Random random)
    {
        FilmName? interview = line.Films is [var only] ? WithYear(only, workshop) : null;
        var named = line.Named.Select(name => Known(name, workshop)).OfType<FilmName>()
            .Where(film => Mentions.Any(line.Text, workshop.FormsOf(film.Title))).ToList();
        return named switch
        {
            [] => interview,
            [var one] => one,
            _ => named[random.Next(named.Count)],
        };
    }

    private static FilmName? Known(string name, Workshop workshop) =>
        workshop.Films.FirstOrDefault(film => Words.Fold(film.Title) == Words.Fold(name)) is { } film ? WithYear(film, workshop)
        : workshop.Library.Facts.Find(new FilmName(name)) is { } fact ? new FilmName(fact.Title, fact.Year) : null;

    private static FilmName WithYear(FilmName film, Workshop workshop) =>
        film.Year is null && workshop.Library.Facts.Find(film) is { } fact ? film with { Year = fact.Year } : film;

    private static IEnumerable<FilmName> Others(Line line, FilmName right, Workshop workshop, Random random)
    {
        var shelf = Deal.Shuffled(workshop.Films.Select(film => WithYear(film, workshop)), random);
        var famous = Deal.Shuffled(workshop.Library.Facts.Films, random).OrderBy(fact => Math.Abs(fact.Year - (right.Year ?? fact.Year)) / 10)
            .Select(fact => new FilmName(fact.Title, fact.Year));
        var words = Words.Of(line.Text);
        var barred = line.Films.Append(right).Select(film => Words.Fold(film.Title)).ToHashSet(StringComparer.Ordinal);
        return shelf.Concat(famous).DistinctBy(film => Words.Fold(film.Title))
            .Where(film => !barred.Contains(Words.Fold(film.Title)) && !Mentions.Any(words, workshop.FormsOf(film.Title)));
    }

    // A year that only one option lacks, or has, would mark it.
    private static List<string> Labels(FilmName[] films) => films.All(film => film.Year is not null)
        ? [.. films.Select(film => $"{film.Title} ({film.Year})")]
        : [.. films.Select(film => film.Title)];
}
