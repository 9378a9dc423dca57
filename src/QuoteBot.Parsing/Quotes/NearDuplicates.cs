using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing.Quotes;

/// <summary>Tells lines that were printed twice: a pull quote beside the answer it was pulled from, a sentence said again.</summary>
internal sealed class NearDuplicates
{
    private const int Run = 3;
    private const double Shared = 0.5;

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
        var words = Words.Of(text).InOrder;
        HashSet<int> runs = new(words.Length);
        for (var at = 0; at + Run <= words.Length; at++)
            runs.Add(HashCode.Combine(words[at], words[at + 1], words[at + 2]));
        return runs;
    }
}
