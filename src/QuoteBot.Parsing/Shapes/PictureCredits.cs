using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes;

/// <summary>The credits under a page's pictures, which stand in it more than once word for word: "Drawing: Pieter Oost". They look like somebody's label.</summary>
internal static class PictureCredits
{
    private const int Longest = 80;
    private const int FewestWords = 3;
    private const int MostWords = 8;

    private static readonly string[] Between = ["by", "of", "the", "de", "von", "van", "par", "por", "and", "&", "/", "©"];

    /// <summary>The same lines, with those as captions.</summary>
    public static IReadOnlyList<Passage> SetAside(IReadOnlyList<Passage> passages)
    {
        var repeated = passages.Where(passage => Names(passage.Text)).CountBy(passage => passage.Text).Where(line => line.Value > 1).Select(line => line.Key).ToHashSet();
        return repeated.Count == 0
            ? passages
            : [.. passages.Select(passage => repeated.Contains(passage.Text) ? passage with { Source = passage.Source with { Kind = BlockKind.Caption } } : passage)];
    }

    // Nothing but names, with "by" or a colon among them and no full stop after them.
    private static bool Names(string text)
    {
        if (text.Length is 0 or > Longest || !char.IsLetter(text[^1]) || !(text.Contains(": ", StringComparison.Ordinal) || text.Contains(" by ", StringComparison.Ordinal)))
        {
            return false;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= FewestWords and <= MostWords && words.All(word => char.IsUpper(word[0]) || Between.Contains(word));
    }
}
