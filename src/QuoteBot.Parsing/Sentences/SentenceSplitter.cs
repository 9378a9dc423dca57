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
        for (var at = Marks.NextEnd(text, start); at < text.Length; at = Marks.NextEnd(text, at + 1))
        {
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
