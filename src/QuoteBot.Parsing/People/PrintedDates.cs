using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Reads dates as they are printed, in the order and with the month names of several languages.</summary>
internal static class PrintedDates
{
    private static readonly FrozenDictionary<string, int> Months = MonthNames();

    /// <summary>The first whole date (day, month and year) in a text, or null.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="language">The ISO 639-1 code; in English 9/6/89 is the sixth of September, elsewhere the ninth of June.</param>
    public static DateOnly? In(string text, string? language)
    {
        var tokens = Tokens(text);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Numeric(tokens[at], language) is { } compact)
            {
                return compact;
            }

            if (Named(tokens, at) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>The number of a month by its name in any language, or null.</summary>
    public static int? MonthNamed(string word) => Months.TryGetValue(word.ToLowerInvariant(), out var month) ? month : null;

    /// <summary>The words and figures of a text, without the marks around them.</summary>
    public static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        foreach (var piece in text.Split([' ', ',', '(', ')', '[', ']', '|', '\n', '"', '“', '”', ';', '·', '•', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            tokens.Add(piece.TrimEnd('.', ':', '!', '–', '-'));
        }

        return tokens;
    }

    // 2010-09-29, 2011/11/20, 20/11/2011, 29.09.2010, 9-6-89, 2007-12-20T19:13:34.000Z
    private static DateOnly? Numeric(string token, string? language)
    {
        var time = token.IndexOf('T', StringComparison.Ordinal);
        var parts = (time > 0 ? token[..time] : token).Split('-', '/', '.');
        if (parts.Length != 3 || !parts.All(part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var numbers = parts.Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        if (parts[0].Length == 4)
        {
            return Day(numbers[0], numbers[1], numbers[2]);
        }

        var year = parts[2].Length == 2 ? InFull(numbers[2]) : numbers[2];
        var monthFirst = numbers[1] > 12 || (numbers[0] <= 12 && language is null or "en" && !token.Contains('.', StringComparison.Ordinal));
        return parts[2].Length is 2 or 4 ? monthFirst ? Day(year, numbers[0], numbers[1]) : Day(year, numbers[1], numbers[0]) : null;
    }

    // "September 29th, 2010", "29 September 2010", "1 de septiembre de 2011", "17 mai 2017", "2010 September 29"
    private static DateOnly? Named(List<string> tokens, int at)
    {
        if (!Months.TryGetValue(tokens[at].ToLowerInvariant(), out var month))
        {
            return null;
        }

        var after = Numbers(tokens, at, 1);
        var before = Numbers(tokens, at, -1);
        return (before, after) switch
        {
            ([var day, ..], [var year, ..]) when IsDay(day) && IsYear(year) => Day(year, month, day),
            (_, [var day, var year, ..]) when IsDay(day) && IsYear(year) => Day(year, month, day),
            ([var year, ..], [var day, ..]) when IsDay(day) && IsYear(year) => Day(year, month, day),
            _ => null,
        };
    }

    private static List<int> Numbers(List<string> tokens, int month, int step)
    {
        var numbers = new List<int>();
        for (var at = month + step; at >= 0 && at < tokens.Count && Math.Abs(at - month) <= 3; at += step)
        {
            var digits = tokens[at].TakeWhile(char.IsAsciiDigit).Count();
            if (digits is > 0 and <= 4 && IsOrdinal(tokens[at][digits..]))
            {
                numbers.Add(int.Parse(tokens[at][..digits], System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (tokens[at].ToLowerInvariant() is not ("de" or "of" or "del" or "the" or "den" or "a" or "'" or "di"))
            {
                break;
            }
        }

        return numbers;
    }

    private static bool IsOrdinal(string tail) => tail is "" or "st" or "nd" or "rd" or "th" or "er" or "º" or "ª" or "°" or "." || tail.StartsWith('T');

    private static bool IsDay(int number) => number is >= 1 and <= 31;

    /// <summary>The year that two figures stand for: "49" is 2049, "50" is 1950.</summary>
    public static int InFull(int figures) => figures + (figures < 50 ? 2000 : 1900);

    /// <summary>Whether a number may be the year in which something was published.</summary>
    public static bool IsYear(int number) => number is >= 1880 and <= 2200;

    private static DateOnly? Day(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static FrozenDictionary<string, int> MonthNames()
    {
        string[] languages =
        [
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "januar februar marts april maj juni juli august september oktober november december",
        ];
        var months = new Dictionary<string, int> { ["sept"] = 9, ["setiembre"] = 9, ["fevrier"] = 2, ["aout"] = 8, ["decembre"] = 12, ["augusti"] = 8 };
        foreach (var language in languages)
        {
            foreach (var (name, at) in language.Split(' ').Select((name, at) => (name, at)))
            {
                months.TryAdd(name, at + 1);
            }
        }

        return months.ToFrozenDictionary();
    }
}
