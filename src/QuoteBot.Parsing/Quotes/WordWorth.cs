using System.Globalization;

namespace QuoteBot.Parsing.Quotes;

/// <summary>A list of words and of what each is worth in a line that people pass on: <c>word weight</c>, one a line, below notes that begin with "#".</summary>
internal static class WordWorth
{
    /// <summary>The words of such a list, each with its weight.</summary>
    public static IEnumerable<(string Word, float Weight)> Read(string list) =>
        from line in list.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where line[0] != '#'
        let parts = line.Split(' ')
        select (parts[0], float.Parse(parts[1], CultureInfo.InvariantCulture));

    /// <summary>A list as <see cref="Read"/> takes it.</summary>
    public static string Write(IEnumerable<string> notes, IEnumerable<(string Word, double Weight)> words) =>
        string.Concat(notes.Concat(words.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Word} {entry.Weight:0.00}"))).Select(line => line + "\n"));
}
