using System.Runtime.CompilerServices;

namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>A word of a text: where it stands and a hash of it in lower case.</summary>
internal readonly record struct Word(int Start, int Length, uint Hash);

/// <summary>The words of a text, one after the other and without a copy. Letters and digits make a word; all else, apostrophes too, ends one.</summary>
internal ref struct Words(ReadOnlySpan<char> text)
{
    // What a letter or digit of ASCII is in lower case; zero for what ends a word.
    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(code => char.IsAsciiLetterOrDigit((char)code) ? (byte)char.ToLowerInvariant((char)code) : (byte)0)];

    private readonly ReadOnlySpan<char> _text = text;
    private int _next = 0;

    public Word Current { get; private set; }

    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word)
            hash = (hash ^ Lower(c)) * 16777619;
        return hash;
    }

    public readonly Words GetEnumerator() => this;

    // Compiled for good at once: a text would be half read before the runtime has seen how often this runs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        var text = _text;
        var ascii = Ascii;
        var start = _next;
        while (start < text.Length && Letter(text[start], ascii) == 0)
            start++;
        var (end, hash) = (start, 2166136261);
        for (; end < text.Length && Letter(text[end], ascii) is > 0 and var letter; end++)
            hash = (hash ^ letter) * 16777619;
        (Current, _next) = (new Word(start, end - start, hash), end);
        return end > start;
    }

    private static uint Letter(char c, byte[] ascii) => c < ascii.Length ? ascii[c] : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : 0u;

    private static uint Lower(char c) => c < 128 ? c | (uint)(c is >= 'A' and <= 'Z' ? 0x20 : 0) : char.ToLowerInvariant(c);
}
