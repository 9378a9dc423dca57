using System.Globalization;
using System.Text.RegularExpressions;
using QuoteBot.Chat.Replies;
using QuoteBot.Parsing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Reviewing;

/// <summary>Reads what a person typed about an interview.</summary>
internal static partial class Facts
{
    private const int MostNames = 10;
    private static readonly string[] DayForms =
        ["yyyy-MM-dd", "yyyy/MM/dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "d.M.yyyy"];

    /// <summary>A day; null when the text is none.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) ? day : null;

    private static readonly string[] Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];

    /// <summary>Names parted by commas, semicolons, line breaks or "and"; the comma before "Jr." parts none.</summary>
    public static IReadOnlyList<string> Names(string? text)
    {
        var names = new List<string>();
        foreach (var name in Separators().Split(text ?? "").Select(Clean).Where(name => name.Length > 0))
        {
            if (names.Count > 0 && Suffixes.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                names[^1] += ", " + name;
            }
            else
            {
                names.Add(name);
            }
        }

        return [.. names.Distinct().Take(MostNames)];
    }

    /// <summary>Films, one a line or parted by semicolons, each as <c>Title (year)</c> or a title alone.</summary>
    public static IReadOnlyList<Film> Films(string? text) =>
        [.. (text ?? "").Split(['\n', ';']).Select(Clean).Where(title => title.Length > 0).Select(Film).DistinctBy(film => NameKey.Fold(film.Title)).Take(MostNames)];

    /// <summary>Whether a text is an address of the web.</summary>
    public static bool IsWebAddress(string? text) => WebAddress.Of(text) is not null;

    /// <summary>Whether two names have a word in common.</summary>
    public static bool ShareAWord(string one, string other) =>
        NameKey.Fold(one).Split(' ').Intersect(NameKey.Fold(other).Split(' ')).Any(word => word.Length > 1);

    /// <summary>One line, without white space around it.</summary>
    public static string Clean(string text) => DiscordApi.Text.OutsideText.Line(text, 200);

    private static Film Film(string text) =>
        Year().Match(text) is { Success: true } year && year.Index > 0
            ? new Film(text[..year.Index].TrimEnd(), int.Parse(year.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            : new Film(text);

    [GeneratedRegex(@"[,;\n]|\band\b|&", RegexOptions.NonBacktracking)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\(((?:18|19|20)[0-9]{2})\)$", RegexOptions.NonBacktracking)]
    private static partial Regex Year();
}
