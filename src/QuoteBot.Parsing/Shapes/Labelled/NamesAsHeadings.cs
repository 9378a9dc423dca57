using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Headings that say who speaks below them. A section's heading stands once; a name stands as a heading again and again.</summary>
internal sealed class NamesAsHeadings
{
    private const int Longest = 40;
    private const int Fewest = 3;
    private const int MostWords = 3;
    private const int FewestRepeated = 2;

    private readonly HashSet<string> repeated;
    private readonly int level;

    private NamesAsHeadings(HashSet<string> repeated, int level) => (this.repeated, this.level) = (repeated, level);

    /// <summary>The headings of a document that are names: those that come again, and, where most headings of their level do, the other names on that level.</summary>
    public static NamesAsHeadings In(Script script)
    {
        var headings = script.Passages.Where(passage => passage.Source.Kind == BlockKind.Heading && passage.Text.Length <= Longest).ToList();
        var repeated = headings.GroupBy(passage => passage.Text, StringComparer.Ordinal).Where(group => group.Count() >= Fewest).ToDictionary(group => group.Key, group => group.First().Source.Level, StringComparer.Ordinal);
        var level = repeated.Count >= FewestRepeated ? repeated.Values.First() : 0;
        var onLevel = headings.Where(passage => passage.Source.Level == level).ToList();
        return new NamesAsHeadings([.. repeated.Keys], level > 0 && onLevel.Count(passage => repeated.ContainsKey(passage.Text)) * 2 > onLevel.Count ? level : 0);
    }

    /// <summary>Whether a line is such a heading.</summary>
    public bool Contains(Passage passage) =>
        passage.Source.Kind == BlockKind.Heading && (repeated.Contains(passage.Text) || (level > 0 && passage.Source.Level == level && IsName(passage.Text)));

    private static bool IsName(string text) =>
        text.Length <= Longest && text.Split(' ') is { Length: <= MostWords } words && words.All(word => word.Length > 1 && char.IsUpper(word[0]) && word.All(letter => char.IsLetter(letter) || letter is '-' or '.' or '’' or '\''))
        && LabelKey.Of(text) is var key && !KnownLabels.IsFact(key) && !ClosingMatter.IsHead(text);
}
