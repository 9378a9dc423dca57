using QuoteBot.Game.Names;

namespace QuoteBot.Game.Questions;

/// <summary>Everybody whom a library and the film facts know, one spelling a person.</summary>
internal sealed class People
{
    private static readonly HashSet<string> Nobody = new(StringComparer.Ordinal)
    {
        "interviewer", "interviewee", "audience", "audience member", "unknown", "all", "host", "narrator", "q", "a", "question", "answer", "moderator",
    };

    private readonly Dictionary<string, Person> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> aliases = new(StringComparer.Ordinal);
    private readonly FilmFacts facts;
    private readonly ILookup<Trade, (Person Person, int Year)> famous;

    public People(Library library)
    {
        facts = library.Facts;
        var sightings = Sightings(library).GroupBy(person => new NameForms(person.Name).Key)
            .OrderByDescending(same => new NameForms(same.First().Name).Telling.Count > 1).ToList();
        foreach (var same in sightings)
            Add(same.Key, [.. same], library);
        famous = facts.Credits.ToLookup(credit => credit.Trade, credit => (Of(credit.Name), credit.Film.Year));
    }

    /// <summary>Everybody of the library, the film facts left aside.</summary>
    public IEnumerable<Person> InLibrary => byKey.Values;

    public static bool IsNamed(string name) => name.Length > 0 && !Nobody.Contains(Words.Fold(name)) && name.Any(char.IsLetter);

    /// <summary>The person of this name, in whatever spelling it comes.</summary>
    public Person Of(string name)
    {
        var key = new NameForms(name).Key;
        return byKey.GetValueOrDefault(aliases.GetValueOrDefault(key, key)) ?? FromFacts(name);
    }

    /// <summary>The people of the film facts who do this on films, those within five years first, in random order.</summary>
    public IEnumerable<Person> OfTrade(Trade trade, int? year, Random random) =>
        Deal.Shuffled(famous[trade], random).OrderBy(found => year is { } then ? (Math.Abs(found.Year - then) + 4) / 10 : 0)
            .Select(found => found.Person).DistinctBy(person => person.Forms.Key);

    private static IEnumerable<LibraryPerson> Sightings(Library library) =>
        library.Lines.Select(line => new LibraryPerson(line.Speaker, line.Part, line.Tongue))
            .Concat(library.Lines.Where(line => line.Quoted is not null).Select(line => new LibraryPerson(line.Quoted!, Part.Mentioned)))
            .Concat(library.People).Where(person => IsNamed(person.Name));

    private void Add(string key, List<LibraryPerson> same, Library library)
    {
        var spelling = same.GroupBy(person => person.Name, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
        var forms = new NameForms(spelling);
        var part = same.Min(person => person.Part);
        var home = Home(forms, library);
        if (home is null)
            byKey[key] = new Person(spelling, part, [.. facts.Of(spelling)]) { Aliases = Others(spelling, same), Tongue = TongueOf(same) };
        else
            Merge(key, home, part, Others(home.Name, same));
    }

    private void Merge(string key, Person home, Part part, IReadOnlyList<NameForms> others)
    {
        aliases[key] = home.Forms.Key;
        var known = home.Part is { } already && already < part ? already : part;
        byKey[home.Forms.Key] = home with { Part = known, Aliases = [.. home.Aliases, .. others] };
    }

    // A surname alone is the one person of that surname whom the library, or a film that it speaks of, knows; a near spelling is a slip.
    private Person? Home(NameForms forms, Library library) => forms.Telling switch
    {
        [var only] => Single(byKey.Values.Where(person => person.Forms.Telling.Contains(only)))
            ?? Single(Makers(library).Where(person => person.Forms.Surname == only)),
        [var first, .., var last] => byKey.Values.FirstOrDefault(person => person.Forms.Telling.Count > 1
            && person.Forms.Telling[0] == first && Spelling.Near(person.Forms.Surname!, last)),
        _ => null,
    };

    private IEnumerable<Person> Makers(Library library) =>
        library.Films.Concat(library.Lines.SelectMany(line => line.Films)).Distinct().Select(facts.Find).OfType<FilmFact>()
            .SelectMany(FilmFacts.CreditsOf).Select(credit => FromFacts(credit.Name)).DistinctBy(person => person.Forms.Key);

    private Person FromFacts(string name)
    {
        var credits = facts.Of(name).ToList();
        return new Person(credits.Count > 0 ? credits[0].Name : name, null, credits);
    }

    private static string? TongueOf(List<LibraryPerson> same) =>
        same.Select(person => person.Tongue).OfType<string>().GroupBy(tongue => tongue).MaxBy(tongue => tongue.Count())?.Key;

    private static List<NameForms> Others(string spelling, List<LibraryPerson> same) =>
        [.. same.Select(person => person.Name).Distinct(StringComparer.Ordinal).Where(name => name != spelling).Select(name => new NameForms(name))];

    private static Person? Single(IEnumerable<Person> people) => people.Take(2).ToList() is [var only] ? only : null;
}
