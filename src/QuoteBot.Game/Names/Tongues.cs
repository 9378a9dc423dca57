namespace QuoteBot.Game.Names;

/// <summary>
/// Which language a text is in, as far as its smallest words tell. Beside an answer in Spanish the one question in Spanish would be the
/// right one, and beside words in French those who speak French.
/// </summary>
public static class Tongues
{
    private static readonly Dictionary<string, string[]> Small = new(StringComparer.Ordinal)
    {
        ["en"] = ["the", "and", "of", "to", "is", "that", "it", "was", "you", "what", "with", "for", "this", "have", "are", "do", "did", "how", "your", "on", "at", "from"],
        ["es"] = ["el", "la", "los", "las", "que", "y", "en", "un", "una", "es", "por", "con", "para", "como", "pero", "su", "del", "se", "lo", "fue", "al", "tu", "mas"],
        ["fr"] = ["le", "la", "les", "des", "et", "en", "un", "une", "est", "que", "qui", "dans", "pour", "pas", "vous", "je", "du", "au", "ce", "nous", "quoi", "sur"],
        ["de"] = ["der", "die", "das", "und", "ist", "ich", "nicht", "ein", "eine", "zu", "den", "mit", "sie", "wir", "es", "auf", "wie", "war", "dass", "im", "von"],
        ["it"] = ["il", "la", "che", "di", "e", "un", "una", "per", "non", "sono", "con", "gli", "del", "della", "si", "come", "i", "lo", "ha", "mi", "nel"],
        ["pt"] = ["o", "a", "os", "as", "que", "e", "um", "uma", "por", "com", "para", "nao", "como", "do", "da", "em", "se", "mais", "foi", "no", "na"],
    };

    private static readonly ILookup<string, string> ByWord =
        Small.SelectMany(tongue => tongue.Value.Select(word => (word, tongue.Key))).ToLookup(pair => pair.word, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The language's code (ISO 639-1); null where nothing tells, or two tell as much.</summary>
    public static string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Contains('¿', StringComparison.Ordinal) || text.Contains('¡', StringComparison.Ordinal))
            return "es";
        var found = Words.Of(text).SelectMany(word => ByWord[word.Folded]).GroupBy(tongue => tongue)
            .Select(tongue => (tongue.Key, Count: tongue.Count())).OrderByDescending(tongue => tongue.Count).Take(2).ToList();
        return found switch
        {
            [] => null,
            [var first, var second] when first.Count == second.Count => null,
            [var first, ..] => first.Key,
        };
    }
}
