namespace QuoteBot.Game.Names;

/// <summary>The ways in which a text may name a film: whole, without its article, by one side of its colon.</summary>
internal sealed class TitleForms
{
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "a", "an", "le", "la", "les", "el", "der", "die", "das" };
    private static readonly char[] Seams = [':', '–', '—'];

    public TitleForms(string title)
    {
        Title = title;
        Forms = [.. Sides(title).SelectMany(WithoutArticle).Where(Tells).DistinctBy(form => string.Join(' ', form))
            .OrderByDescending(form => form.Count)];
    }

    public string Title { get; }

    /// <summary>The forms as folded words, the longest first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Forms { get; }

    private static IEnumerable<IReadOnlyList<string>> Sides(string title)
    {
        yield return Folded(title);
        foreach (var side in title.Split(Seams).Where(side => side.Length < title.Length))
            if (Folded(side) is { } words && (words.Count > 1 || words.Any(word => word.Length > 5)))
                yield return words;
    }

    private static IEnumerable<IReadOnlyList<string>> WithoutArticle(IReadOnlyList<string> words)
    {
        yield return words;
        if (words.Count > 1 && Articles.Contains(words[0]))
            yield return [.. words.Skip(1)];
    }

    private static bool Tells(IReadOnlyList<string> words) => words.Count > 0 && words.Any(word => word.Length > 1);

    private static List<string> Folded(string text) => [.. Words.Of(text).Select(word => word.Folded).Where(word => word.Length > 0)];
}
