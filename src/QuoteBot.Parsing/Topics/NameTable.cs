namespace QuoteBot.Parsing.Topics;

/// <summary>The people and films of an interview, to be found where a text names them.</summary>
internal sealed class NameTable
{
    private readonly ILookup<string, (string Form, TopicName Topic)> byFirstWord;

    public NameTable(Interview interview)
    {
        var people = interview.People.Distinct(StringComparer.Ordinal).SelectMany(person => Forms(person, interview.People)
            .Select(form => (form, new TopicName(TopicKind.Person, Slug.Of(person), person))));
        var films = interview.Films.Where(film => film.Title.Length > 0)
            .Select(film => (film.Title.Replace('’', '\''), new TopicName(TopicKind.Film, Slug.Of(film.Title), film.Title)));
        byFirstWord = people.Concat(films).Where(entry => entry.Item1.Length > 1).ToLookup(entry => FirstWord(entry.Item1), entry => (entry.Item1, entry.Item2), StringComparer.Ordinal);
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
            foreach (var (_, topic) in byFirstWord[FirstWord(plain[at..Math.Min(plain.Length, at + 40)])].Where(entry => StandsAt(plain, at, entry.Form)))
            {
                if (found.Add(topic))
                    yield return topic;
            }

            while (at + 1 < plain.Length && char.IsLetterOrDigit(plain[at + 1]))
                at++;
        }
    }

    // The whole name, and the surname where nobody else bears it.
    private static IEnumerable<string> Forms(string person, IReadOnlyList<string> people)
    {
        var plain = person.Replace('’', '\'');
        yield return plain;
        var surname = plain[(plain.LastIndexOf(' ') + 1)..];
        if (surname.Length > 2 && surname != plain && people.Count(other => other.Replace('’', '\'').EndsWith(" " + surname, StringComparison.Ordinal)) == 1)
            yield return surname;
    }

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
