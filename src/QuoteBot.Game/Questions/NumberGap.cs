using System.Globalization;
using System.Text.RegularExpressions;
using QuoteBot.Game.Names;

namespace QuoteBot.Game.Questions;

/// <summary>Numbers and years that a line says, each with others that could as well stand there.</summary>
internal static partial class NumberGap
{
    private const int FirstYear = 1890;
    private static readonly int[] Steps = [1000, 100, 10, 5, 1];

    /// <summary>The numbers and years of a text that can be struck out.</summary>
    /// <param name="text">The words.</param>
    /// <param name="thisYear">No year offered lies after it.</param>
    /// <param name="random">Draws the wrong options.</param>
    public static IEnumerable<Gap> In(string text, int thisYear, Random random) =>
        Digits().Matches(text).Select(match => FromDigits(match, thisYear, random))
            .Concat(Spelled().Matches(text).Select(match => FromWords(match, random))).OfType<Gap>().Where(gap => StandsAlone(text, gap));

    // "Two or three" and "twenty three-line routines" tell their second number by the first.
    private static bool StandsAlone(string text, Gap gap)
    {
        var words = Words.Of(text);
        var (before, after) = (words.Where(word => word.End <= gap.Start).Reverse(), words.Where(word => word.Start >= gap.End));
        return !Beside(before) && !Beside(after);
    }

    private static bool Beside(IEnumerable<Word> neighbours) => neighbours.Take(2).Select(word => word.Folded).ToList() switch
    {
        [var next, ..] when Numbers.Counts(next) => true,
        ["or" or "to" or "and", var far] => Numbers.Counts(far),
        _ => false,
    };

    private static Gap? FromDigits(Match match, int thisYear, Random random)
    {
        var digits = match.Groups["n"].Value;
        if (!int.TryParse(digits, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) || value < 3 || value > 999_999)
            return null;
        var decade = match.Groups["s"].Value;
        if (decade.Length > 0)
            return value % 10 != 0 ? null : Of(match, value, Decades(value, thisYear, random), other => $"{other}{decade}");
        return digits.Length == 4 && value >= FirstYear && value <= thisYear
            ? Of(match, value, Years(value, thisYear, random), other => Numbers.Format(other, false))
            : Of(match, value, Near(value, random), other => Numbers.Format(other, digits.Contains(',', StringComparison.Ordinal)));
    }

    private static Gap? FromWords(Match match, Random random) => Numbers.Read(match.Value) is { } value
        ? Of(match, value, Near(value, random).Where(other => other < 100), other => Cased(match.Value, Numbers.Spell(other)))
        : null;

    private static string Cased(string model, string word) => char.IsUpper(model[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private static Gap Of(Match match, int value, IEnumerable<int> others, Func<int, string> write) =>
        new(match.Index, match.Index + match.Length, write(value), [.. others.Where(other => other != value).Distinct().Select(write)]);

    private static int[] Years(int year, int thisYear, Random random) =>
        Deal.Shuffled(Enumerable.Range(year - 15, 31).Where(other => other >= FirstYear && other <= thisYear && Math.Abs(other - year) > 1), random);

    // Both a century's decade ("1950s") and a bare one ("50s").
    private static int[] Decades(int decade, int thisYear, Random random) => Deal.Shuffled(
        Enumerable.Range(-4, 9).Select(step => decade + step * 10)
            .Where(other => decade < 100 ? other is >= 20 and < 100 : other >= FirstYear && other <= thisYear),
        random);

    // As round as the number that was said: beside 25 stand 15 and 40, beside 1,200 stand 900 and 1,500.
    private static int[] Near(int value, Random random)
    {
        var step = value < 20 ? 1 : Steps.First(candidate => value % candidate == 0);
        var reach = Math.Max(5, value / step / 2);
        return Deal.Shuffled(Enumerable.Range(-reach, 2 * reach + 1).Select(steps => value + steps * step).Where(other => other >= 3), random);
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}.,:$€£/-])(?<n>\d{1,3}(,\d{3})+|\d{1,6})(?<s>['’]?s)?(?![\p{L}\p{N}]|[.,:/]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}-]|hundred |hundred and |thousand )(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|[a-z]{3,9})(?![\p{L}\p{N}]|[- ](?:hundred|thousand|million|billion))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Spelled();
}
