using System.Buffers;
using System.Collections.Frozen;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Whether words are about the one who speaks or to the one spoken to, by their pronouns.</summary>
internal static class Address
{
    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" ,.?!¿\"“”()");

    private static readonly FrozenSet<string> Second = Set(
    [
        "you", "your", "you've", "you're", "you'd", "you'll", "yours", "yourself", "tu", "tus", "te", "usted", "ustedes", "vos", "dijiste", "vous", "votre", "vos", "toi", "ton",
    ]);

    private static readonly FrozenSet<string> First = Set(
    [
        "i", "i'm", "i've", "i'd", "i'll", "my", "me", "we", "we're", "we've", "our", "us", "yo", "mi", "mis", "nosotros", "je", "j'ai", "mon", "ma", "nous", "notre",
    ]);

    // "Du" is "of the" in French, and is looked for in German alone.
    private static readonly FrozenSet<string> GermanSecond = Set(["du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "euch", "eure", "euren", "eurer"]);

    private static readonly FrozenSet<string> GermanFirst = Set(["ich", "mich", "mir", "mein", "meine", "meinen", "meinem", "meiner", "wir", "uns", "unser", "unsere", "unseren"]);

    /// <summary>Whether a text in a language says "I", "my", "we" and the like.</summary>
    public static bool IsOfSelf(string text, string? language) => IsOfSelf(text) || (language == "de" && Holds(text, GermanFirst));

    /// <summary>Whether a text in a language says "you" and the like.</summary>
    public static bool IsToOther(string text, string? language) => IsToOther(text) || (language == "de" && Holds(text, GermanSecond));

    /// <summary>Whether a text says "I", "my", "we" and the like.</summary>
    public static bool IsOfSelf(string text) => Holds(text, First);

    /// <summary>Whether a text says "you" and the like.</summary>
    public static bool IsToOther(string text) => Holds(text, Second);

    /// <summary>Whether a text holds a first and a last name, or what is written like them, behind another word.</summary>
    public static bool NamesSomebody(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Max(0, words.Length - 2)).Any(at => IsNameLike(words[at]) && char.IsLetter(words[at][^1]) && IsNameLike(words[at + 1]));
    }

    private static bool IsNameLike(string word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    private static bool Holds(ReadOnlySpan<char> text, FrozenSet<string> persons)
    {
        var lookup = persons.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in text.SplitAny(BetweenWords))
        {
            if (lookup.Contains(text[word]))
            {
                return true;
            }
        }

        return false;
    }

    // With either apostrophe.
    private static FrozenSet<string> Set(string[] words) =>
        words.Concat(words.Select(word => word.Replace('\'', '’'))).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
