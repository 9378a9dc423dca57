using System.Text;

namespace QuoteBot.Parsing.Shapes.SetApart;

/// <summary>The ways in which plain text sets its questions apart: a mark before each, numbers, capitals, quotation marks.</summary>
internal static class LineManners
{
    private const int FewestLines = 3;
    private const int FewestCapitals = 8;
    private const int FewestCapitalsOfQuestion = 5;
    private const int FewestWords = 3;
    private const int MostMarks = 4;
    private const int MostDigits = 3;
    private const double MostlyInOrder = 0.8;

    /// <summary>Every such manner that a document uses.</summary>
    public static IEnumerable<Manner> In(IReadOnlyList<Passage> passages)
    {
        var lines = passages.Where(passage => !passage.IsSilent).ToList();
        foreach (var mark in lines.Select(line => MarkOf(line.Text)).Where(mark => mark.Length > 0).CountBy(mark => mark).Where(pair => pair.Value >= FewestLines).OrderByDescending(pair => pair.Value).Take(MostMarks))
        {
            yield return new Manner(Shape.Markup, (passage, _) => MarkOf(passage.Text) == mark.Key) { MustAsk = true, Opening = mark.Key };
        }

        if (AreInOrder([.. lines.Select(line => NumberOf(line.Text)).Where(number => number > 0)]))
        {
            yield return new Manner(Shape.Markup, (passage, _) => NumberOf(passage.Text) > 0) { MustAsk = true, MayBePartial = true };
        }

        foreach (var isSo in new Func<string, bool>[] { IsInCapitals, IsInQuotationMarks }.Where(isSo => lines.Count(line => isSo(line.Text)) >= FewestLines))
        {
            yield return new Manner(Shape.Markup, (passage, _) => isSo(passage.Text)) { MustAsk = true };
        }
    }

    /// <summary>The number that a line opens with, as an item does; 0 for none.</summary>
    public static int NumberOf(string text)
    {
        var digits = 0;
        while (digits < Math.Min(text.Length, MostDigits) && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var mark = text.AsSpan(digits).TrimStart();
        return digits > 0 && mark.Length > 2 && mark[0] is '.' or ')' or '-' or '–' or '—' or 'º' or '°' or ':' && !char.IsAsciiDigit(mark[1]) ? int.Parse(text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    // "• ", "» ", "→ " or a little picture; dashes, quotation marks and brackets mean other things.
    private static string MarkOf(string text) =>
        text.Length > 2 && !char.IsLetterOrDigit(text[0]) && Rune.TryGetRuneAt(text, 0, out var first) && text.Length > first.Utf16SequenceLength && IsMark(first) ? first.ToString() : "";

    private static bool IsMark(Rune first) => Rune.IsSymbol(first) || (Rune.IsPunctuation(first) && first.Value is '•' or '»' or '·' or '*' or '#' or '%' or '‣' or '※' or '§' or '†' or '¶' or '/' or '\\' or '&');

    private static bool AreInOrder(List<int> numbers) =>
        numbers.Count >= FewestLines && numbers.Zip(numbers.Skip(1)).Count(pair => pair.Second == pair.First + 1) >= (numbers.Count - 1) * MostlyInOrder;

    private static bool IsInCapitals(string text) =>
        IsBriefQuestionInCapitals(text) || text.Length >= FewestCapitals && !text.AsSpan().ContainsAnyInRange('a', 'z') && text.Count(char.IsUpper) >= FewestCapitals && !text.Any(char.IsLower) && text.Count(letter => letter == ' ') + 1 >= FewestWords;

    // "WHY GLASS?"
    private static bool IsBriefQuestionInCapitals(string text) =>
        text.Length > FewestCapitalsOfQuestion && text[^1] == '?' && !text.Any(char.IsLower) && text.Count(char.IsUpper) >= FewestCapitalsOfQuestion && text.Contains(' ', StringComparison.Ordinal);

    private static bool IsInQuotationMarks(string text) =>
        text.Length > 2 && text[0] is '“' or '"' or '«' or '„' && text[^1] is '”' or '"' or '»' or '“' && text.AsSpan(1, text.Length - 2).IndexOfAny("”»") < 0;
}
