using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes;

/// <summary>
/// The credits under a page's pictures. A page has more than one, of the same words ("Drawing: Pieter Oost") or at least by the same hand ("The quay, 1911, by
/// Pieter Oost"); or the credit says itself what it is ("Photo: Pieter Oost"), alone or behind what the picture shows. They look like somebody's label, or like an answer.
/// </summary>
internal static class PictureCredits
{
    private const int Longest = 80;
    private const int LongestCaption = 300;
    private const int FewestWords = 3;
    private const int MostWords = 12;
    private const string By = " by ";

    private static readonly Beginnings Heads = new([
        "photo:", "photos:", "photo by ", "photos by ", "photo credit:", "photo courtesy of ", "photograph by ", "photography by ", "picture by ", "image by ", "image credit:", "image courtesy of ", "illustration by ",
        "foto:", "fotos:", "foto de ", "fotos de ", "foto von ", "fotografía:", "fotografía de ", "fotografía por ", "imagen:", "bild:", "bilder:", "photo de ", "crédit photo", "crédits photo", "foto di ", "immagine:", "imagem:",
    ]);

    private static readonly string[] Between = ["by", "of", "the", "de", "von", "van", "par", "por", "and", "&", "/", "©"];

    /// <summary>The same lines, with those as captions.</summary>
    public static IReadOnlyList<Passage> SetAside(IReadOnlyList<Passage> passages)
    {
        var pictures = In(passages.Select(passage => passage.Text));
        return pictures.Count == 0
            ? passages
            : [.. passages.Select(passage => pictures.Contains(passage.Text) ? passage with { Source = passage.Source with { Kind = BlockKind.Caption } } : passage)];
    }

    /// <summary>Those of some lines that are such credits.</summary>
    public static HashSet<string> In(IEnumerable<string> lines) =>
        [.. lines.Select(line => (Line: line, Credit: Credit(line))).Where(line => line.Credit is not null).GroupBy(line => line.Credit).Where(same => same.Skip(1).Any() || SaysItself(same.First().Line))
            .SelectMany(same => same.Select(line => line.Line))];

    // "Ada Alberg on the quay. Photo by Pieter Oost.", "On the quay (Photo: Pieter Oost)"
    private static bool SaysItself(string text) => SaysItself(text.AsSpan()) || (text.Length is > 0 and <= LongestCaption && SaysItself(Tail(text)));

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> text)
    {
        var told = text.TrimEnd(".) ");
        return told[(Math.Max(told.LastIndexOf(". "), told.LastIndexOf(" (")) + 1)..].TrimStart(" (");
    }

    private static bool SaysItself(ReadOnlySpan<char> text) => text.Length is > 0 and <= Longest && Heads.Open(text) && text[^1] is not ('?' or '!' or ':' or ',') && text.Count(' ') < MostWords;

    /// <summary>What a line credits, a name after "by" or the whole line of names; null when it looks like no credit, as whatever closes like a sentence.</summary>
    private static string? Credit(string text)
    {
        if (SaysItself(text))
        {
            return text;
        }

        if (text.Length is 0 or > Longest || !char.IsLetter(text[^1]))
        {
            return null;
        }

        var by = text.LastIndexOf(By, StringComparison.Ordinal);
        if (by < 0 && !text.Contains(": ", StringComparison.Ordinal))
        {
            return null;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is < FewestWords or > MostWords ? null
            : by > 0 && IsNames(text[(by + By.Length)..].Split(' '), 2) ? text[by..]
            : IsNames(words, FewestWords) ? text
            : null;
    }

    private static bool IsNames(string[] words, int fewest) =>
        words.Length >= fewest && words.All(word => word.Length > 0 && (char.IsUpper(word[0]) || Between.Contains(word)));
}
