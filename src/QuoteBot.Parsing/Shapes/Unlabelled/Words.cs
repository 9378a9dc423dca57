namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>A word of a text: where it stands and a hash of it in lower case.</summary>
internal readonly record struct Word(int Start, int Length, uint Hash);

/// <summary>The words of a text, one after the other and without a copy. Letters and digits make a word; all else, apostrophes too, ends one.</summary>
internal ref struct Words(ReadOnlySpan<char> text)
{
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

    public bool MoveNext()
    {
        while (_next < _text.Length && !char.IsLetterOrDigit(_text[_next]))
            _next++;
        var start = _next;
        var hash = 2166136261;
        for (; _next < _text.Length && char.IsLetterOrDigit(_text[_next]); _next++)
            hash = (hash ^ Lower(_text[_next])) * 16777619;
        Current = new Word(start, _next - start, hash);
        return _next > start;
    }

    private static uint Lower(char c) => c < 128 ? c | (uint)(c is >= 'A' and <= 'Z' ? 0x20 : 0) : char.ToLowerInvariant(c);
}
