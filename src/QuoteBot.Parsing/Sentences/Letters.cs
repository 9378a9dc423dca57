using System.Buffers;

namespace QuoteBot.Parsing.Sentences;

/// <summary>What stands beside a mark.</summary>
internal static class Letters
{
    private static readonly SearchValues<char> Before = SearchValues.Create("([—–-/“‘\"'«¿¡");

    private static readonly SearchValues<char> Past = SearchValues.Create(")].,;:?!…—–-”’\"'»");

    private static readonly string[] Clipped = ["em", "cause", "cos", "til", "till", "tis", "twas", "n", "bout", "round", "kay"];

    /// <summary>Whether a letter or digit comes right after the place.</summary>
    public static bool Follows(string text, int at) => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>Whether the place is where a word could begin.</summary>
    public static bool BreakBefore(string text, int at) =>
        at == 0 || char.IsWhiteSpace(text[at - 1]) || Before.Contains(text[at - 1]);

    /// <summary>Whether the place is where a word could have ended.</summary>
    public static bool BreakAfter(string text, int at) =>
        at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || Past.Contains(text[at + 1]);

    /// <summary>Whether a word or a name stands in a text and is no part of a longer word.</summary>
    public static bool HoldWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && !Follows(text, at + word.Length - 1))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text begins with a word that has lost its first letters to an apostrophe: 'em, 'cause.</summary>
    public static bool IsClipped(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        foreach (var word in Clipped)
        {
            if (text[..length].Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
