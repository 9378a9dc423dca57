using System.Buffers;

namespace QuoteBot.Parsing.Quotes;

/// <summary>Takes a paragraph apart into words, in time that grows with its length.</summary>
internal static class WordReader
{
    private static readonly string[] Endings = ["s", "re", "ll", "ve", "d", "m"];

    public static Word[] Read(string text, Tongue tongue)
    {
        var plain = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            WritePlain(text, plain);
            return Name(text, plain, Spans(plain.AsSpan(0, text.Length)), tongue);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(plain);
        }
    }

    private static List<(int Start, int End)> Spans(ReadOnlySpan<char> plain)
    {
        List<(int Start, int End)> spans = new(plain.Length / 5);
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

        return spans;
    }

    /// <summary>The words of a phrase as <see cref="Read"/> would part them.</summary>
    public static string[] Parts(string phrase) =>
        [.. phrase.Split(' ').SelectMany(word =>
            EndingOf(word, 0, word.Length) is var cut && cut > 0 && cut < word.Length ? new[] { word[..cut], word[cut..] } : [word])];

    // As the word lists are written: small letters, straight apostrophes. No character changes its place.
    private static void WritePlain(string text, char[] plain)
    {
        for (var at = 0; at < text.Length; at++)
            plain[at] = text[at] == '’' ? '\'' : char.ToLowerInvariant(text[at]);
    }

    private static Word[] Name(string text, char[] plain, List<(int Start, int End)> spans, Tongue tongue)
    {
        var words = new Word[spans.Count];
        var known = ArrayPool<Tongue.Entry>.Shared.Rent(spans.Count);
        var entries = known.AsSpan(0, spans.Count);
        for (var i = 0; i < words.Length; i++)
            entries[i] = tongue.Find(plain.AsSpan(spans[i].Start, spans[i].End - spans[i].Start));
        for (var i = 0; i < words.Length; i++)
        {
            var (start, end) = spans[i];
            var (kinds, length) = entries[i].Phrases.Length == 0 ? (WordKinds.None, 1) : Longest(entries, i);
            words[i] = new Word(start, end, entries[i].Kinds, kinds, (byte)length, char.IsUpper(text[start]), entries[i].Worth);
        }

        ArrayPool<Tongue.Entry>.Shared.Return(known);
        return words;
    }

    private static (WordKinds Kinds, int Length) Longest(ReadOnlySpan<Tongue.Entry> entries, int at)
    {
        var kinds = WordKinds.None;
        var length = 1;
        var second = at + 1 < entries.Length ? entries[at + 1].Id : 0;
        foreach (var phrase in second == 0 ? [] : entries[at].PhrasesOn(second))
        {
            if (!Matches(entries, at + 1, phrase.Rest))
                continue;
            kinds |= phrase.Kind;
            length = Math.Max(length, phrase.Rest.Length + 1);
        }

        return (kinds, length);
    }

    private static bool Matches(ReadOnlySpan<Tongue.Entry> entries, int at, int[] rest)
    {
        if (at + rest.Length > entries.Length)
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
        while (at < plain.Length && (char.IsLetterOrDigit(plain[at]) || Joins(plain, at)))
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
