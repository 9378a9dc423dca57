using System.Globalization;

namespace QuoteBot.Parsing.Topics;

/// <summary>
/// Brings singular and plural, masculine and feminine of a Spanish or French word together and overlooks accents: "película" and "películas",
/// "monteur" and "monteurs", "poeta" and "poetas". Forms of verbs are left to the lists of cues.
/// </summary>
internal static class RomanceStem
{
    private const int ShortestStem = 3;

    /// <summary>Writes the stem of a word; the room and the length are those of <see cref="EnglishStem.Write"/>.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> stem)
    {
        word = word[..Math.Min(word.Length, EnglishStem.Longest)];
        for (var at = 0; at < word.Length; at++)
            stem[at] = WithoutAccent(char.ToLower(word[at], CultureInfo.InvariantCulture));
        return Length(stem[..word.Length]);
    }

    private static int Length(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length > ShortestStem && word[length - 1] is 's' or 'x')
            length--;
        while (length > ShortestStem && word[length - 1] is 'a' or 'o' or 'e')
            length--;
        return length;
    }

    private static char WithoutAccent(char letter) => letter switch
    {
        'á' or 'à' or 'â' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'î' or 'ï' => 'i',
        'ó' or 'ô' => 'o',
        'ú' or 'ù' or 'û' or 'ü' => 'u',
        'ç' => 'c',
        _ => letter,
    };
}
