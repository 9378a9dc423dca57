using System.Globalization;

namespace QuoteBot.Parsing.People;

/// <summary>Reads months with their year as magazines print them.</summary>
internal static class PrintedMonths
{
    /// <summary>The first month with its year in a text, or null: "April, 2015", "noviembre de 2000", "Dec/98".</summary>
    public static YearMonth? In(string text)
    {
        var tokens = PrintedDates.Tokens(text).Where(token => token is not ("de" or "of" or "del")).ToList();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Split('/') is [var before, var behind] && Of(before, behind) is { } joined)
            {
                return joined;
            }

            // "June 98" may be a day.
            if (at + 1 < tokens.Count && tokens[at + 1].Length > 2 && Of(tokens[at], tokens[at + 1].TrimStart('\'', '’')) is { } parted)
            {
                return parted;
            }
        }

        return null;
    }

    /// <summary>The month that a text in figures is, or null: "11/2004", "01/68", "2004-11".</summary>
    public static YearMonth? OfFigures(string text) =>
        text.Split('/', '-', '.') is not [var one, var other] ? null : one.Length == 4 ? InFigures(other, one) : InFigures(one, other);

    private static YearMonth? Of(string month, string year) =>
        PrintedDates.MonthNamed(month) is { } number && YearOf(year) is { } told ? new YearMonth(told, number) : null;

    private static YearMonth? InFigures(string month, string year) =>
        month.Length <= 2 && Number(month) is >= 1 and <= 12 and var number && YearOf(year) is { } told ? new YearMonth(told, number) : null;

    private static int? YearOf(string figures) => (figures.Length, Number(figures)) switch
    {
        (2, { } number) => PrintedDates.InFull(number),
        (4, { } number) when PrintedDates.IsYear(number) => number,
        _ => null,
    };

    private static int? Number(string figures) => int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
