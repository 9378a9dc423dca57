namespace QuoteBot.Parsing.Topics;

/// <summary>The people and films of an interview, to be found where a text names them.</summary>
internal sealed class NameTable
{
    private readonly ILookup<string, (string Form, TopicName Topic)> byFirstWord;

    public NameTable(Interview interview)
    {
        var names = interview.People.Distinct(StringComparer.Ordinal).ToList();
        var namesakes = names.CountBy(name => Surname(name.Replace('’', '\''))).ToDictionary(StringComparer.Ordinal);
        var people = names.SelectMany(person => Forms(person, namesakes)
            .Select(form => (form, new TopicName(TopicKind.Person, Slug.Of(person), person))));
        var films = interview.Films.Where(film => film.Title.Length > 0)
            .Select(film => (film.Title.Replace('’', '\''), new TopicName(TopicKind.Film, Slug.Of(film.Title), film.Title)));
        byFirstWord = people.Concat(films).Where(entry => entry.Item1.Length > 1)
            .ToLookup(entry => FirstWord(entry.Item1), entry => (entry.Item1, entry.Item2), StringComparer.Ordinal);
    }

    /// <summary>Who and what is named, once each, in the order of the text.</summary>
    public IEnumerable<TopicName> Find(string text)
    {
        var plain = text.Replace('’', '\'');
        HashSet<TopicName> found = [];
        for (var at = 0; at < plain.Length; at++)
        {
            if (!char.IsLetterOrDigit(plain[at]))
                continue;
            var word = FirstWord(plain[at..Math.Min(plain.Length, at + 40)]);
            foreach (var (_, topic) in byFirstWord[word].Where(entry => StandsAt(plain, at, entry.Form)))
            {
                if (found.Add(topic))
                    yield return topic;
            }

            while (at + 1 < plain.Length && char.IsLetterOrDigit(plain[at + 1]))
                at++;
        }
    }

    // The whole name, and the surname where nobody else bears it.
    private static IEnumerable<string> Forms(string person, Dictionary<string, int> namesakes)
    {
        var plain = person.Replace('’', '\'');
        yield return plain;
        var surname = Surname(plain);
        if (surname.Length > 2 && surname != plain && namesakes[surname] == 1)
            yield return surname;
    }

    private static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static bool StandsAt(string text, int at, string form) =>
        text.AsSpan(at).StartsWith(form, StringComparison.Ordinal)
        && (at + form.Length == text.Length || !char.IsLetterOrDigit(text[at + form.Length]));

    private static string FirstWord(string name)
    {
        var end = 0;
        while (end < name.Length && char.IsLetterOrDigit(name[end]))
            end++;
        return name[..end];
    }
}
