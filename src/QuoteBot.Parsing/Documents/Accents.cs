using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Accents that stand behind their letters as characters of their own, as some systems write them.</summary>
internal static class Accents
{
    private const char First = '\u0300';
    private const char Last = '\u036F';

    /// <summary>The same text with each letter and its accent as one character, where there is one.</summary>
    public static string Joined(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(First, Last))
        {
            return text;
        }

        var joined = new StringBuilder(text.Length);
        var before = '\0';
        foreach (var letter in text)
        {
            if (letter is >= First and <= Last && char.IsLetter(before) && string.Concat(before, letter).Normalize() is [var whole])
            {
                joined.Length--;
                joined.Append(before = whole);
                continue;
            }

            joined.Append(before = letter);
        }

        return joined.ToString();
    }
}
