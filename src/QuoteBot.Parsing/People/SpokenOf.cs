namespace QuoteBot.Parsing.People;

/// <summary>
/// Of whom an introduction keeps speaking, by the full name and by a part of it alone: whom it introduces, though no list has the first name and the
/// surname is an ordinary word ("Zelda Fox … Fox's films … Zelda").
/// </summary>
internal static class SpokenOf
{
    private const int Least = 3;

    /// <summary>The full name that stands most often, its parts counted, or null where none stands twice and a part of it besides.</summary>
    public static string? In(IEnumerable<string> paragraphs)
    {
        var (full, parts) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var mention in paragraphs.TakeWhile((text, at) => at == 0 || !Shapes.Asking.HasQuestion(text)).SelectMany(NameFinder.In))
        {
            var counts = mention.Words.Length == 1 ? parts : full;
            counts[mention.Name] = counts.GetValueOrDefault(mention.Name) + 1;
        }

        return full.Where(pair => MayBeName(pair.Key.Split(' '))).Select(pair => (Name: pair.Key, Times: pair.Value, Alone: Alone(pair.Key, parts)))
            .Where(name => name.Times > 1 && name.Alone > 0 && name.Times + name.Alone >= Least).OrderByDescending(name => name.Times + name.Alone).Select(name => name.Name).FirstOrDefault();
    }

    private static int Alone(string name, Dictionary<string, int> parts) =>
        parts.GetValueOrDefault(name.Split(' ')[0]) + parts.GetValueOrDefault(name[(name.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether words have the form of a full name, an ordinary word at its end allowed where people bear it.</summary>
    public static bool MayBeName(string[] words) =>
        !words.Any(word => word.Length > 1 && word.All(char.IsUpper))
        && (Persons.HasNameForm(words) || (words is [var first, var last] && first.Length > 1 && !Persons.IsNoName(first) && !Persons.IsTitle(first) && Persons.MayEndName(last)));
}
