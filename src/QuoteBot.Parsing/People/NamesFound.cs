namespace QuoteBot.Parsing.People;

/// <summary>What may name people in a document: full names, and surnames that act as somebody does.</summary>
internal sealed class NamesFound
{
    private const int MostNames = 2000;

    private readonly Dictionary<string, (string Words, int Times)> full = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> surnames = new(StringComparer.Ordinal);

    /// <summary>Adds a full name and the words that it was found in.</summary>
    public void AddFull(string name, string words)
    {
        if (full.TryGetValue(name, out var known))
        {
            full[name] = (known.Words, known.Times + 1);
        }
        else if (full.Count < MostNames)
        {
            full[name] = (words, 1);
        }
    }

    /// <summary>Adds one sign that a word is somebody's surname.</summary>
    public void AddSurname(string word)
    {
        if (surnames.Count < MostNames || surnames.ContainsKey(word))
        {
            surnames[word] = surnames.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>One entry a person: the speakers, then the others in order of appearance.</summary>
    /// <param name="speakers">The full names of those who speak.</param>
    /// <param name="titles">Titles of works, which name nobody.</param>
    public IReadOnlyList<string> Among(IEnumerable<string> speakers, IReadOnlyList<string> titles)
    {
        var book = new NameBook(speakers);
        foreach (var (name, _) in full.Where(pair => !titles.Contains(pair.Value.Words, StringComparer.OrdinalIgnoreCase) && !RunsOn(pair.Key, pair.Value.Times)))
        {
            book.Add(name);
        }

        foreach (var (surname, _) in surnames.Where(pair => pair.Value >= 2 && !titles.Contains(pair.Key, StringComparer.OrdinalIgnoreCase)))
        {
            book.Add(surname);
        }

        return book.Names;
    }

    // "Ruth Alder Chorus", where the text has "Ruth Alder" more often.
    private bool RunsOn(string name, int times)
    {
        for (var end = name.LastIndexOf(' '); end > 0; end = name.LastIndexOf(' ', end - 1))
        {
            if (full.TryGetValue(name[..end], out var shorter) && shorter.Times > times)
            {
                return true;
            }
        }

        return false;
    }
}
