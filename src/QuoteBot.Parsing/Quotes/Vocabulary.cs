using System.Globalization;

namespace QuoteBot.Parsing.Quotes;

/// <summary>
/// What single words tell of a line that they stand in: how far such lines stand by themselves and are worth passing on. A list has <c>WEIGHT WORD</c> a line, below notes that begin with "#".
/// </summary>
internal static class Vocabulary
{
    /// <summary>What the words tell in English lines that score 0.5, on average.</summary>
    public const double Usual = 1.6;

    /// <summary>The words of a list, in small letters, each with what it tells: at most some 5 either way.</summary>
    public static IEnumerable<(string Word, float Weight)> Read(string list) =>
        from line in list.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where line[0] != '#'
        let space = line.IndexOf(' ', StringComparison.Ordinal)
        select (line[(space + 1)..], float.Parse(line.AsSpan(0, space), CultureInfo.InvariantCulture));

    /// <summary>What the words of a line tell together; in a long one each tells less.</summary>
    public static double Weigh(ReadOnlySpan<Word> words)
    {
        var sum = 0.0;
        foreach (var word in words)
            sum += word.Weight;
        return sum / Math.Sqrt(Math.Max(1, words.Length));
    }
}
