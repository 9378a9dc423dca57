namespace QuoteBot.Parsing.People;

/// <summary>Finds the name that a form of words announces: "interview with …", "by …".</summary>
internal static class Cues
{
    private static readonly string[] Skipped =
        ["the", "a", "an", "with", "director", "and", "our", "actor", "filmmaker", "legendary", "el", "la", "le", "les", "director,", "acclaimed", "mr", "mr.", "ms", "ms.", "sir", "to", "author"];

    /// <summary>The name that stands after a cue, or null.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="cue">The words before the name, in lower case.</param>
    /// <param name="anywhere">Whether the cue may stand inside the text, or only at its head.</param>
    public static string? NameAfter(string text, string cue, bool anywhere = true)
    {
        for (var at = IndexOf(text, cue, 0); at >= 0; at = IndexOf(text, cue, at + 1))
        {
            if (!anywhere && at > 3)
            {
                return null;
            }

            var isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && !char.IsLetter(text, Math.Min(at + cue.Length, text.Length - 1)) | cue[^1] is ' ' or '’' or '\'';
            if (isWord && NameAt(text, at + cue.Length) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The name that stands at a place, small words and trades before it passed over; null when there is none.</summary>
    public static string? NameAt(string text, int at)
    {
        var start = SkipWords(text, at);
        if (start >= text.Length)
        {
            return null;
        }

        var mention = NameFinder.In(text[start..Math.Min(text.Length, start + 120)]).FirstOrDefault();
        return mention is { Start: 0 } ? Trimmed(mention) : null;
    }

    private static string? Trimmed(NameMention mention)
    {
        var words = mention.Words.SkipWhile(Persons.IsTitle).TakeWhile(word => !Persons.IsNoName(word) || mention.Words.Length == 1).ToArray();
        return words.Length > 0 && !(words.Length == 1 && Persons.IsNoName(words[0])) ? string.Join(' ', words) : null;
    }

    private static int SkipWords(string text, int at)
    {
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or ':' or ',' or '‘' or '\'' or '“' or '"' or '–' or '—' or '-' or '·')
            {
                at++;
            }

            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            var word = text[at..end].ToLowerInvariant();
            if (word.Length == 0 || !(Skipped.Contains(word) || Persons.IsTitle(word)))
            {
                return at;
            }

            at = end;
        }
    }

    private static int IndexOf(string text, string cue, int from) =>
        from >= text.Length ? -1 : text.IndexOf(cue, from, StringComparison.OrdinalIgnoreCase);
}
