using System.Numerics;

namespace QuoteBot.Storage.Likeness;

/// <summary>
/// A few keys that near copies of a text share, so that they are found by an index: 64 minima of permuted shingle hashes, in 32 pairs. Two texts with
/// likeness j share a given pair with probability j²: at least one at j = 0.5 in all but one of ten thousand cases (A. Broder, as above;
/// J. Leskovec and others, "Mining of Massive Datasets", 3.4).
/// </summary>
internal static class Sketch
{
    private const int Pairs = 32;

    /// <summary>The keys of a text's shingles, at most 32.</summary>
    public static IReadOnlyList<long> Of(HashSet<ulong> shingles) =>
        [.. Enumerable.Range(0, Pairs).Select(pair => (long)Mix(Least(shingles, 2 * pair) ^ BitOperations.RotateLeft(Least(shingles, (2 * pair) + 1), 23) ^ (ulong)pair)).Distinct()];

    private static ulong Least(HashSet<ulong> shingles, int permutation)
    {
        var salt = Mix((ulong)permutation + 1);
        var least = ulong.MaxValue;
        foreach (var shingle in shingles)
        {
            least = Math.Min(least, Mix(shingle ^ salt));
        }

        return least;
    }

    // The finalizer of SplitMix64: every bit of what goes in changes half of the bits that come out.
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
