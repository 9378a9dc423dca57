using QuoteBot.Game.Names;

namespace QuoteBot.Game.Questions;

/// <summary>Fill the gap: a name, a film, a number or a year is struck out, and four of its kind are offered.</summary>
internal static class FillTheGap
{
    private const int FewestWords = 6;

    private const int Longest = 300;

    /// <summary>Asks for something in the line itself or, when it holds nothing of the kind, in another sentence of the same turn.</summary>
    public static Question? From(Line line, Workshop workshop, Random random) =>
        FromText(line, workshop, random) ?? Deal.Shuffled(Sentences.Of(line.Turn).Where(Fits), random)
            .Select(sentence => FromText(line with { Text = sentence, Quoted = null }, workshop, random)).FirstOrDefault(made => made is not null);

    private static bool Fits(string sentence) => sentence.Length <= Longest && !sentence.Contains('“') && !sentence.Contains('”');

    private static Question? FromText(Line line, Workshop workshop, Random random)
    {
        var makers = Deal.Shuffled<Func<Question?>>([() => Person(line, workshop, random), () => Film(line, workshop, random)], random);
        return makers[0]() ?? makers[1]() ?? Number(line, workshop, random);
    }

    private static Question? Person(Line line, Workshop workshop, Random random)
    {
        var speakers = new[] { line.Speaker, line.Author }.Select(name => workshop.People.Of(name).Forms.Key).ToHashSet(StringComparer.Ordinal);
        var named = Known(line, workshop)
            .Where(person => person.CanBeOption && !speakers.Contains(person.Forms.Key) && Mentions.Surname(line.Text, person.Forms)).ToList();
        if (named.Count == 0)
            return null;
        var right = named[random.Next(named.Count)];
        var gapped = Gaps.Strike(line.Text, new Telltale([.. right.AllForms], [], []));
        var wrong = Peers(line, right, workshop, random)
            .Where(person => person.Forms.Surname != right.Forms.Surname && !speakers.Contains(person.Forms.Key) && !person.IsNamedIn(line.Text))
            .DistinctBy(person => person.Forms.Key).Select(person => person.Name);
        return Ask(line, workshop, gapped, right.Name, wrong, random);
    }

    // Of whoever is known to work on films, the colleagues come first; of the others, those whom the library speaks of.
    private static IEnumerable<Person> Peers(Line line, Person right, Workshop workshop, Random random)
    {
        var (known, tongue) = (right.Credits.Count > 0, line.Tongue);
        var trade = known ? right.Credits.Min(credit => credit.Trade) : Trade.Director;
        var library = Deal.Shuffled(workshop.People.InLibrary.Where(person => person.CanBeOption), random);
        var likely = library.Where(person => person.Resembles(right, tongue)).ToList();
        var famous = workshop.People.OfTrade(trade, known ? right.Credits[0].Film.Year : null, random);
        return (known ? likely.Where(person => person.Works(trade)).Concat(Rivals.InTurn(famous, likely)) : likely.Concat(famous)).Concat(library);
    }

    private static IEnumerable<Person> Known(Line line, Workshop workshop) =>
        line.Named.Where(People.IsNamed).Select(workshop.People.Of).Where(person => person.Part is not null || person.Credits.Count > 0)
            .Concat(workshop.People.InLibrary).DistinctBy(person => person.Forms.Key);

    private static Question? Film(Line line, Workshop workshop, Random random)
    {
        var titles = workshop.Films.Select(film => film.Title).Concat(workshop.Library.Facts.Films.Select(fact => fact.Title))
            .DistinctBy(Words.Fold).ToList();
        var words = Words.Of(line.Text);
        var named = titles.Where(title => title.Contains(' ') && Mentions.Any(words, workshop.FormsOf(title))).ToList();
        if (named.Count == 0)
            return null;
        var right = named[random.Next(named.Count)];
        var gapped = Gaps.Strike(line.Text, new Telltale([], [], [workshop.FormsOf(right)]));
        var wrong = Deal.Shuffled(titles, random).Where(title => title != right && !Mentions.Any(words, workshop.FormsOf(title)));
        return Ask(line, workshop, gapped, right, wrong, random);
    }

    private static Question? Number(Line line, Workshop workshop, Random random)
    {
        var titles = workshop.Films.Select(film => film.Title).Concat(line.Named).ToList();
        var gaps = NumberGap.In(line.Text, workshop.Library.Year, random)
            .Where(gap => gap.Wrong.Count >= Question.OptionCount - 1 && !titles.Any(title => IsInside(gap, title, line.Text))).ToList();
        if (gaps.Count == 0)
            return null;
        var gap = gaps[random.Next(gaps.Count)];
        var struck = gap.StrikeOut(line.Text);
        var free = gap.Wrong.Where(wrong => !struck.Contains(wrong, StringComparison.OrdinalIgnoreCase));
        return Ask(line, workshop, new Gapped(struck, 1, Words.Of(struck).Count), gap.Answer, free, random);
    }

    private static bool IsInside(Gap gap, string title, string text)
    {
        var at = text.IndexOf(title, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && gap.Start >= at && gap.End <= at + title.Length;
    }

    private static Question? Ask(Line line, Workshop workshop, Gapped gapped, string right, IEnumerable<string> others, Random random)
    {
        var wrong = others.Take(Question.OptionCount - 1).ToList();
        if (gapped.Struck == 0 || gapped.Left < FewestWords || wrong.Count < Question.OptionCount - 1)
            return null;
        var (options, position) = Deal.Options(right, wrong, random);
        return new Question
        {
            Mode = Mode.FillTheGap,
            Line = line.Id,
            Words = gapped.Text,
            Options = options,
            Right = position,
            Hardness = Deal.Brevity(gapped.Left),
            Speaker = People.IsNamed(line.Author) ? workshop.People.Of(line.Author).Name : null,
        };
    }
}
