using QuoteBot.Parsing;

namespace QuoteBot.Interviews.Reviewing;

/// <summary>The quotes that a moderator has picked from a turn, beside those that the reader finds.</summary>
internal static class PickedLines
{
    /// <summary>The fewest characters of a quote.</summary>
    public const int Shortest = 40;

    /// <summary>The most characters of a quote.</summary>
    public const int Longest = 300;

    /// <summary>Finds an interview's quotes anew, and keeps the picked ones whose words somebody still says.</summary>
    public static Interview Keep(InterviewReader reader, Interview interview, IReadOnlySet<string> picked)
    {
        var fresh = reader.Requote(interview);
        var found = fresh.Quotes.Select(quote => quote.Text).ToHashSet();
        var kept = picked.Where(words => !found.Contains(words))
            .Select(words => (Words: words, Turn: TurnOf(interview, words)))
            .Where(line => line.Turn is not null)
            .Select(line => reader.Pick(fresh, line.Turn!.Value, line.Words));
        return fresh with { Quotes = [.. fresh.Quotes.Concat(kept).OrderBy(quote => quote.Turn)] };
    }

    /// <summary>The words of a turn that a moderator means, to the letter; null when they are not there.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="typed">What was typed; white space does not matter.</param>
    public static string? Match(Interview interview, int turn, string typed)
    {
        var words = string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 0 && interview.Paragraphs.Any(paragraph => paragraph.Turn == turn && paragraph.Text.Contains(words, StringComparison.Ordinal))
            ? words
            : null;
    }

    private static int? TurnOf(Interview interview, string words) =>
        interview.Paragraphs.FirstOrDefault(paragraph => paragraph.Turn is not null && paragraph.Text.Contains(words, StringComparison.Ordinal))?.Turn;
}
