using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace QuoteBot.Storage.Likeness;

/// <summary>
/// How alike two texts are: the share of their runs of five words that stand in both, of all that stand in either (the Jaccard
/// coefficient of their shingles; A. Broder, "On the resemblance and containment of documents", 1997). Case, accents and punctuation do not count.
/// </summary>
internal static class Shingles
{
    private const int Run = 5;

    /// <summary>The runs of five words of a text, hashed; of a shorter text, the whole of it.</summary>
    public static HashSet<ulong> Of(IEnumerable<string> paragraphs)
    {
        var words = paragraphs.SelectMany(text => NameKey.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Hash).ToArray();
        var runs = new HashSet<ulong>();
        for (var at = 0; at + Run <= words.Length; at++)
        {
            runs.Add(Hash(words.AsSpan(at, Run)));
        }

        if (runs.Count == 0)
        {
            runs.Add(Hash(words.AsSpan()));
        }

        return runs;
    }

    /// <summary>From 0 (no run in common) to 1 (the same runs).</summary>
    public static double Likeness(HashSet<ulong> one, HashSet<ulong> other)
    {
        var shared = one.Count(other.Contains);
        return (double)shared / (one.Count + other.Count - shared);
    }

    private static ulong Hash(string word) => XxHash64.HashToUInt64(MemoryMarshal.AsBytes(word.AsSpan()));

    private static ulong Hash(ReadOnlySpan<ulong> words) => XxHash64.HashToUInt64(MemoryMarshal.AsBytes(words));
}
