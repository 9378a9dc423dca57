using System.Collections.Frozen;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Whether words are about the one who speaks or to the one spoken to, by their pronouns.</summary>
internal static class Address
{
    private static readonly FrozenSet<string> Second = new[]
    {
        "you", "your", "you've", "you're", "you'd", "you'll", "yours", "yourself", "tu", "tus", "te", "usted", "ustedes", "vos", "dijiste", "vous", "votre", "vos", "toi", "ton",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> First = new[]
    {
        "i", "i'm", "i've", "i'd", "i'll", "my", "me", "we", "we're", "we've", "our", "us", "yo", "mi", "mis", "nosotros", "je", "j'ai", "mon", "ma", "nous", "notre",
    }.ToFrozenSet();

    /// <summary>Whether a text says "I", "my", "we" and the like.</summary>
    public static bool IsOfSelf(string text) => Holds(text, First);

    /// <summary>Whether a text says "you" and the like.</summary>
    public static bool IsToOther(string text) => Holds(text, Second);

    private static bool Holds(string text, FrozenSet<string> persons)
    {
        var words = text.ToLowerInvariant().Replace('’', '\'').Split([' ', ',', '.', '?', '!', '¿', '"', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(persons.Contains);
    }
}
