using System.Buffers;
using System.Collections.Frozen;

namespace QuoteBot.Parsing.Topics;

/// <summary>
/// Brings the inflected forms of an English word together: "edits", "edited" and "editing" are one, "editor" is another word. Derivation is left
/// to the lists of cues, where a person can see it.
/// </summary>
internal static class EnglishStem
{
    /// <summary>The longest word that is looked at.</summary>
    public const int Longest = 40;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["shot"] = "shoot",
        ["wrote"] = "write",
        ["written"] = "write",
        ["made"] = "make",
        ["children"] = "child",
        ["women"] = "woman",
        ["men"] = "man",
        ["dying"] = "die",
        ["died"] = "die",
        ["dies"] = "die",
        ["lying"] = "lie",
        ["lied"] = "lie",
        ["lies"] = "lie",
        ["taught"] = "teach",
        ["told"] = "tell",
        ["chose"] = "choose",
        ["chosen"] = "choose",
        ["lit"] = "light",
        ["won"] = "win",
        ["lost"] = "lose",
        ["fell"] = "fall",
        ["fallen"] = "fall",
        ["sang"] = "sing",
        ["sung"] = "sing",
        ["drew"] = "draw",
        ["drawn"] = "draw",
        ["wives"] = "wife",
        ["lives"] = "life",
        ["selves"] = "self",
        ["thought"] = "think",
        ["fought"] = "fight",
        ["stolen"] = "steal",
        ["stole"] = "steal",
        ["grew"] = "grow",
        ["grown"] = "grow",
        ["broke"] = "break",
        ["broken"] = "break",
        ["laid"] = "lay",
        ["paid"] = "pay",
        ["sold"] = "sell",
        ["bought"] = "buy",
        ["lenses"] = "lens",
        ["lens"] = "lens",
        ["news"] = "news",
        ["series"] = "series",
        ["genius"] = "genius",
        ["geniuses"] = "genius",
        ["biases"] = "bias",
        ["bias"] = "bias",
        ["ethics"] = "ethics",
        ["politics"] = "politics",
        ["cannes"] = "cannes",
        ["christmas"] = "christmas",
        ["during"] = "during",
        ["evening"] = "evening",
        ["morning"] = "morning",
        ["wedding"] = "wedding",
        ["rating"] = "rating",
        ["acting"] = "acting",
        ["ending"] = "ending",
        ["endings"] = "ending",
        ["rated"] = "rating",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> IrregularForm =
        Irregular.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes the stem of a word.</summary>
    /// <param name="word">The word in any case; at most <see cref="Longest"/> letters are kept.</param>
    /// <param name="stem">Room for the stem, <see cref="Longest"/> characters or more.</param>
    /// <returns>How long the stem is.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> stem)
    {
        word = word[..Math.Min(word.Length, Longest)];
        word.ToLowerInvariant(stem);
        ReadOnlySpan<char> lower = stem[..word.Length];
        if (!IrregularForm.TryGetValue(lower, out var regular))
            return Length(stem, word.Length);
        regular.CopyTo(stem);
        return Length(stem, regular.Length);
    }

    private static int Length(Span<char> word, int length)
    {
        length = Ends(word, length, "ies") || Ends(word, length, "ied") ? length - 1 : Singular(word, length);
        length = Ends(word, length, "ing") ? Cut(word, length, 3)
            : Ends(word, length, "ed") && !Ends(word, length, "eed") ? Cut(word, length, 2)
            : length;
        if (length > 3 && word[length - 1] == 'e')
            length--;
        if (length > 2 && word[length - 1] == 'y' && !Vowels.Contains(word[length - 2]))
            word[length - 1] = 'i';
        return length;
    }

    private static int Singular(ReadOnlySpan<char> word, int length)
    {
        if (length < 4 || word[length - 1] != 's' || word[length - 2] is 's' or 'u' or 'i')
            return length;
        var hisses = Ends(word, length, "sses") || Ends(word, length, "xes") || Ends(word, length, "ches") || Ends(word, length, "shes");
        return hisses ? length - 2 : length - 1;
    }

    // "running" is "run", "string" is itself: what is left needs a vowel and three letters, and a doubled consonant is made single.
    private static int Cut(ReadOnlySpan<char> word, int length, int ending)
    {
        var left = length - ending;
        if (left < 3 || !word[..left].ContainsAny(Vowels))
            return length;
        return left > 3 && word[left - 1] == word[left - 2] && word[left - 1] is not ('s' or 'l' or 'e' or 'z') ? left - 1 : left;
    }

    private static bool Ends(ReadOnlySpan<char> word, int length, string ending) => word[..length].EndsWith(ending, StringComparison.Ordinal);
}
