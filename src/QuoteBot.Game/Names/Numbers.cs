using System.Globalization;

namespace QuoteBot.Game.Names;

/// <summary>Numbers in words, as English prose writes them: three to ninety-nine.</summary>
internal static class Numbers
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, int> Values =
        Enumerable.Range(3, 97).ToDictionary(Spell, value => value, StringComparer.Ordinal);

    /// <summary>A number from 0 to 99 in words.</summary>
    public static string Spell(int value) => value < 20 ? Small[value]
        : value % 10 == 0 ? Tens[value / 10] : $"{Tens[value / 10]}-{Small[value % 10]}";

    /// <summary>The value of a number in words from three to ninety-nine, else null.</summary>
    public static int? Read(string words) => Values.TryGetValue(words.ToLowerInvariant(), out var value) ? value : null;

    /// <summary>Whether a folded word is a number, or counts numbers.</summary>
    public static bool Counts(string word) =>
        (word.Length > 0 && char.IsDigit(word[0])) || Values.ContainsKey(word) || word is "one" or "two" or "hundred" or "thousand" or "million" or "billion";

    /// <summary>Digits with thousands separated when the original has them so.</summary>
    public static string Format(int value, bool separated) => value.ToString(separated ? "N0" : "D", CultureInfo.InvariantCulture);
}
