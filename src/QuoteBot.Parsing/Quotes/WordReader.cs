using System.Runtime.CompilerServices;

namespace QuoteBot.Parsing.Quotes;

/// <summary>Takes paragraphs apart into words, in time that grows with their length. One reader serves a whole interview.</summary>
internal sealed class WordReader(Tongue tongue)
{
    private static readonly string[] Endings = ["s", "re", "ll", "ve", "d", "m"];

    private readonly List<(int Start, int End)> spans = [];
    private readonly List<Tongue.Entry> entries = [];
    private char[] letters = [];

    /// <summary>The language that the words are looked up in.</summary>
    public Tongue Tongue => tongue;

    public Word[] Read(string text)
    {
        if (letters.Length < text.Length)
            letters = new char[Math.Max(text.Length, letters.Length * 2)];
        var plain = letters.AsSpan(0, text.Length);
        WritePlain(text, plain);
        Part(plain);
        entries.Clear();
        foreach (var (start, end) in spans)
            entries.Add(tongue.Find(plain[start..end]));
        return Name(text);
    }

    // Compiled for good at once: a text would be half read before the runtime has seen how often this runs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Part(ReadOnlySpan<char> plain)
    {
        spans.Clear();
        for (var at = 0; at < plain.Length; at++)
        {
            if (!char.IsLetterOrDigit(plain[at]))
                continue;
            var end = EndOf(plain, at);
            var ending = EndingOf(plain, at, end);
            spans.Add((at, ending));
            if (ending < end)
                spans.Add((ending, end));
            at = end - 1;
        }
    }

    /// <summary>The words of a phrase as <see cref="Read"/> would part them.</summary>
    public static string[] Parts(string phrase) =>
        [.. phrase.Split(' ').SelectMany(word =>
            EndingOf(word, 0, word.Length) is var cut && cut > 0 && cut < word.Length ? new[] { word[..cut], word[cut..] } : [word])];

    // As the word lists are written: small letters, straight apostrophes. No character changes its place.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WritePlain(string text, Span<char> plain)
    {
        for (var at = 0; at < plain.Length; at++)
            plain[at] = text[at] == '’' ? '\'' : char.ToLowerInvariant(text[at]);
    }

    private Word[] Name(string text)
    {
        var words = new Word[spans.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var ((start, end), entry) = (spans[i], entries[i]);
            var (kinds, length) = entry.Phrases.Length == 0 ? (WordKinds.None, 1) : Longest(i);
            words[i] = new Word(start, end, entry.Kinds, kinds, (byte)length, char.IsUpper(text[start]), (ushort)entry.Turn, entry.Weight);
        }

        return words;
    }

    private (WordKinds Kinds, int Length) Longest(int at)
    {
        var kinds = WordKinds.None;
        var length = 1;
        var second = at + 1 < entries.Count ? entries[at + 1].Id : 0;
        foreach (var phrase in second == 0 ? [] : entries[at].PhrasesOn(second))
        {
            if (!Matches(at + 1, phrase.Rest))
                continue;
            kinds |= phrase.Kind;
            length = Math.Max(length, phrase.Rest.Length + 1);
        }

        return (kinds, length);
    }

    private bool Matches(int at, int[] rest)
    {
        if (at + rest.Length > entries.Count)
            return false;
        for (var i = 0; i < rest.Length; i++)
        {
            if (entries[at + i].Id != rest[i])
                return false;
        }

        return true;
    }

    private static int EndOf(ReadOnlySpan<char> plain, int at)
    {
        while (at < plain.Length && (char.IsLetterOrDigit(plain[at]) || (plain[at] is '\'' or '-' or ',' or '.' && Joins(plain, at))))
            at++;
        return at;
    }

    // Apostrophes and hyphens inside a word; a number's comma and point.
    private static bool Joins(ReadOnlySpan<char> plain, int at) =>
        at > 0 && at + 1 < plain.Length && char.IsLetterOrDigit(plain[at + 1])
        && (plain[at] is '\'' or '-' ? char.IsLetterOrDigit(plain[at - 1])
            : plain[at] is ',' or '.' && char.IsDigit(plain[at - 1]) && char.IsDigit(plain[at + 1]));

    private static int EndingOf(ReadOnlySpan<char> plain, int start, int end)
    {
        var apostrophe = plain[start..end].LastIndexOf('\'') + start;
        if (apostrophe <= start)
            return end;
        foreach (var ending in Endings)
        {
            if (plain[(apostrophe + 1)..end].Equals(ending, StringComparison.OrdinalIgnoreCase))
                return apostrophe;
        }

        return end;
    }
}
