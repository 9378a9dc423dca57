namespace QuoteBot.Parsing.Quotes;

/// <summary>Takes a paragraph apart into words, in time that grows with its length.</summary>
internal static class WordReader
{
    private static readonly string[] Endings = ["s", "re", "ll", "ve", "d", "m"];

    public static Word[] Read(string text, Tongue tongue)
    {
        var plain = Plain(text);
        List<(int Start, int End)> spans = [];
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

        return Name(text, plain, spans, tongue);
    }

    /// <summary>The words of a phrase as <see cref="Read"/> would part them.</summary>
    public static string[] Parts(string phrase) =>
        [.. phrase.Split(' ').SelectMany(word =>
            EndingOf(word, 0, word.Length) is var cut && cut > 0 && cut < word.Length ? new[] { word[..cut], word[cut..] } : [word])];

    // As the word lists are written: small letters, straight apostrophes. No character changes its place.
    private static string Plain(string text) => string.Create(text.Length, text, (room, from) =>
    {
        for (var at = 0; at < room.Length; at++)
            room[at] = from[at] == '’' ? '\'' : char.ToLowerInvariant(from[at]);
    });

    private static Word[] Name(string text, string plain, List<(int Start, int End)> spans, Tongue tongue)
    {
        var words = new Word[spans.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var (start, end) = spans[i];
            var entry = tongue.Find(plain.AsSpan(start, end - start));
            var (kinds, length) = Longest(plain, spans, i, entry.Phrases);
            words[i] = new Word(start, end, entry.Kinds, kinds, length, char.IsUpper(text[start]));
        }

        return words;
    }

    private static (WordKinds Kinds, int Length) Longest(string plain, List<(int Start, int End)> spans, int at, Tongue.Phrase[] phrases)
    {
        var kinds = WordKinds.None;
        var length = 1;
        foreach (var phrase in phrases)
        {
            if (!Matches(plain, spans, at + 1, phrase.Rest))
                continue;
            kinds |= phrase.Kind;
            length = Math.Max(length, phrase.Rest.Length + 1);
        }

        return (kinds, length);
    }

    private static bool Matches(string plain, List<(int Start, int End)> spans, int at, string[] rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if (at + i >= spans.Count || !plain.AsSpan(spans[at + i].Start, spans[at + i].End - spans[at + i].Start).SequenceEqual(rest[i]))
                return false;
        }

        return true;
    }

    private static int EndOf(string plain, int at)
    {
        while (at < plain.Length && (char.IsLetterOrDigit(plain[at]) || Joins(plain, at)))
            at++;
        return at;
    }

    // Apostrophes and hyphens inside a word; a number's comma and point.
    private static bool Joins(string plain, int at) =>
        at > 0 && at + 1 < plain.Length && char.IsLetterOrDigit(plain[at + 1])
        && (plain[at] is '\'' or '-' ? char.IsLetterOrDigit(plain[at - 1])
            : plain[at] is ',' or '.' && char.IsDigit(plain[at - 1]) && char.IsDigit(plain[at + 1]));

    private static int EndingOf(string plain, int start, int end)
    {
        var apostrophe = plain.AsSpan(start, end - start).LastIndexOf('\'') + start;
        if (apostrophe <= start)
            return end;
        foreach (var ending in Endings)
        {
            if (plain.AsSpan(apostrophe + 1, end - apostrophe - 1).Equals(ending, StringComparison.OrdinalIgnoreCase))
                return apostrophe;
        }

        return end;
    }
}
