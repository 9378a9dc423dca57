namespace QuoteBot.Parsing.People;

/// <summary>Text in capitals, brought to the form in which names are found.</summary>
internal static class Capitals
{
    /// <summary>A headline set wholly in capitals, with each word's tail in lower case; any other text as it is.</summary>
    public static string Lowered(string text) => IsShouted(text) ? string.Join(' ', text.Split(' ').Select(Word)) : text;

    /// <summary>Whether a text is set in capitals.</summary>
    public static bool IsShouted(string text)
    {
        var (upper, lower) = (0, 0);
        foreach (var letter in text)
        {
            upper += char.IsUpper(letter) ? 1 : 0;
            lower += char.IsLower(letter) ? 1 : 0;
        }

        return upper >= 6 && lower * 5 < upper;
    }

    private static string Word(string word)
    {
        var first = word.TakeWhile(letter => !char.IsLetter(letter)).Count();
        return first + 1 >= word.Length ? word : word[..(first + 1)] + word[(first + 1)..].ToLowerInvariant();
    }
}
