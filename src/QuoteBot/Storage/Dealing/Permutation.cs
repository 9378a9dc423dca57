namespace QuoteBot.Storage.Dealing;

/// <summary>
/// A walk over the numbers 0 to size - 1 that visits each once: start + step × stride (mod size), with a stride that shares no factor with the
/// size. Start and stride are drawn evenly, so every step lands on every number with the same probability.
/// </summary>
internal readonly record struct Permutation(int Size, int Start, int Stride)
{
    /// <summary>Draws a walk over <paramref name="size"/> numbers, at least 1.</summary>
    public static Permutation Draw(int size, Random chance)
    {
        int stride;
        do
        {
            stride = chance.Next(1, size + 1);
        }
        while (Gcd(stride, size) != 1);

        return new(size, chance.Next(size), stride);
    }

    /// <summary>Where step number <paramref name="step"/> (from 0) lands.</summary>
    public int At(int step) => (int)((Start + ((long)step * Stride)) % Size);

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}
