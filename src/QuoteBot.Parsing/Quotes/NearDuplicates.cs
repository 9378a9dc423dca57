namespace QuoteBot.Parsing.Quotes;

/// <summary>Tells lines that were printed twice: a pull quote beside the answer it was pulled from, a sentence said again.</summary>
internal sealed class NearDuplicates
{
    private const int Run = 3;
    private const double Shared = 0.5;

    private static readonly char[] Marks = [.. " ’'-.,?!;:“”\"()…"];

    private readonly HashSet<int> seen = [];

    /// <summary>Takes a line in, unless half of its runs of three words were taken in before.</summary>
    public bool Add(string text)
    {
        var runs = Runs(text);
        if (runs.Count > 0 && runs.Count(seen.Contains) >= runs.Count * Shared)
            return false;
        seen.UnionWith(runs);
        return true;
    }

    private static HashSet<int> Runs(string text)
    {
        var words = text.Split(Marks, StringSplitOptions.RemoveEmptyEntries);
        HashSet<int> runs = [];
        for (var at = 0; at + Run <= words.Length; at++)
        {
            var hash = default(HashCode);
            for (var i = at; i < at + Run; i++)
                hash.Add(words[i], StringComparer.OrdinalIgnoreCase);
            runs.Add(hash.ToHashCode());
        }

        return runs;
    }
}
