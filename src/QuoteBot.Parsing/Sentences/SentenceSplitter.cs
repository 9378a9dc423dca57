namespace QuoteBot.Parsing.Sentences;

/// <summary>
/// Finds where the sentences of a paragraph begin and end, in time that grows with its length: past abbreviations, initials, decimals,
/// stage directions, film titles with a mark of their own, and quotations and brackets, whose inner sentences belong to the one around them.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Splits a paragraph; every character that is not white space belongs to exactly one sentence.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="titles">Titles beyond the well-known ones whose last mark ends no sentence, such as the film's that is talked about.</param>
    public static IReadOnlyList<Sentence> Split(string text, IReadOnlyCollection<string>? titles = null)
    {
        List<Sentence> sentences = [];
        var enclosures = new Enclosures(text);
        var start = Skip.Space(text, 0);
        for (var at = start; at < text.Length; at++)
        {
            if (!Marks.Ends(text[at]))
                continue;
            var stop = Stop.At(text, at);
            at = stop.Closed - 1;
            if (stop.Closed < text.Length && (enclosures.Hold(stop.Closed) || !Boundary.Is(text, stop, titles)))
                continue;
            var end = StageDirection.After(text, stop.Closed);
            sentences.Add(new Sentence(start, end, stop.Closed));
            start = Skip.Space(text, end);
            at = start - 1;
        }

        if (start < text.Length)
            sentences.Add(Rest(text, start));
        return sentences;
    }

    private static Sentence Rest(string text, int start)
    {
        var end = text.AsSpan().TrimEnd().Length;
        return new Sentence(start, end, end);
    }
}

/// <summary>A run of marks that may end a sentence, with the brackets and quotation marks that close after it.</summary>
/// <param name="Start">The index of the first mark.</param>
/// <param name="End">The index after the last mark.</param>
/// <param name="Closed">The index after the closing brackets and quotation marks.</param>
internal readonly record struct Stop(int Start, int End, int Closed)
{
    public static Stop At(string text, int start)
    {
        var end = start;
        while (end < text.Length && Marks.Ends(text[end]))
            end++;
        var closed = end;
        while (closed < text.Length && Marks.Closes(text, closed))
            closed++;
        // "?)." and "!”." end where the outer full stop stands.
        if (closed > end && closed < text.Length && text[closed] is '.' or '。')
            closed++;
        return new Stop(start, end, closed);
    }

    public bool Asks(string text) => text.AsSpan(Start, End - Start).ContainsAny("?!？！");

    public bool TrailsOff(string text) => text[End - 1] == '…' || (End - Start > 1 && text[End - 1] == '.');
}

/// <summary>The marks that end sentences and those that close after them.</summary>
internal static class Marks
{
    public static bool Ends(char mark) => mark is '.' or '?' or '!' or '…' or '。' or '？' or '！';

    public static bool Closes(string text, int at) => text[at] switch
    {
        ')' or ']' or '”' or '’' or '»' or '›' => true,
        '"' or '\'' => !Letters.Follows(text, at),
        '“' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        ' ' or '\u00A0' or '\u202F' => at + 1 < text.Length && text[at + 1] is '»' or '›',
        _ => false,
    };

    public static bool Opens(char mark) => mark is '(' or '[' or '“' or '„' or '‘' or '"' or '\'' or '«' or '‹' or '¿' or '¡' or '—' or '–' or '-' or '*' or '_';
}

/// <summary>Steps over what is no word.</summary>
internal static class Skip
{
    public static int Space(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>The index of the first letter or digit from a place on, past white space and opening marks; -1 when something else is first.</summary>
    public static int ToWord(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || Marks.Opens(text[at])))
            at++;
        return at < text.Length && char.IsLetterOrDigit(text[at]) ? at : -1;
    }

    /// <summary>The index after the word that begins at a place.</summary>
    public static int OverWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }
}
