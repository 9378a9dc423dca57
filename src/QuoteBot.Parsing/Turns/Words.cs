using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace QuoteBot.Parsing.Turns;

/// <summary>The words of a paragraph as numbers, with a signature that tells at a glance which of them another paragraph lacks.</summary>
internal sealed class Words
{
    private const int Lanes = 4;

    private readonly ulong[] signature = new ulong[Lanes];

    private Words(int[] inOrder)
    {
        InOrder = inOrder;
        foreach (var word in inOrder)
        {
            signature[(word >> 6) & (Lanes - 1)] |= 1UL << (word & 63);
        }
    }

    /// <summary>A number for each word, the same for the same letters in any case.</summary>
    public int[] InOrder { get; }

    /// <summary>At least how many different words of this paragraph do not stand in another.</summary>
    public int Missing(Words other)
    {
        var missing = 0;
        for (var lane = 0; lane < Lanes; lane++)
        {
            missing += BitOperations.PopCount(signature[lane] & ~other.signature[lane]);
        }

        return missing;
    }

    public static Words Of(string text)
    {
        var numbers = ArrayPool<int>.Shared.Rent((text.Length / 2) + 1);
        var words = new Words(numbers[..Number(text, numbers)]);
        ArrayPool<int>.Shared.Return(numbers);
        return words;
    }

    // Compiled for good at once: a text would be half read before the runtime has seen how often this runs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Number(string text, int[] numbers)
    {
        var (count, hash, inWord) = (0, 17u, false);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                (hash, inWord) = ((hash ^ char.ToLowerInvariant(letter)) * 16777619u, true);
            }
            else if (inWord && letter is not ('’' or '\''))
            {
                numbers[count++] = (int)(hash ^ (hash >> 15));
                (hash, inWord) = (17u, false);
            }
        }

        if (inWord)
        {
            numbers[count++] = (int)(hash ^ (hash >> 15));
        }

        return count;
    }
}
