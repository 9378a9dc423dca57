using QuoteBot.Parsing;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Archive;

/// <summary>Whether an interview that comes from a file holds together: nothing missing, nothing that points nowhere.</summary>
internal static class InterviewCheck
{
    private const int LongestName = 2_000;
    private const int LongestQuote = 2_000;

    public static bool IsSound(InterviewRow row) =>
        IsComplete(row)
        && IsCounted(row.Speakers.Select(who => who.Number)) && IsCounted(row.Films.Select(film => film.Number))
        && IsCounted(row.Turns.Select(turn => turn.Number)) && IsCounted(row.Paragraphs.Select(paragraph => paragraph.Number))
        && row.Turns.All(turn => turn.Speaker >= 0 && turn.Speaker < row.Speakers.Count)
        && row.Paragraphs.All(paragraph => paragraph.Turn is null || (paragraph.Turn >= 0 && paragraph.Turn < row.Turns.Count))
        && row.Quotes.All(quote => quote.Lapsed || (quote.Turn >= 0 && quote.Turn < row.Turns.Count))
        && row.Quotes.All(quote => IsCounted(quote.Topics.Select(topic => topic.Rank)))
        && row.Quotes.Select(quote => quote.Id).Distinct().Count() == row.Quotes.Count
        && IsNamed(row) && IsMeasured(row);

    private static bool IsNamed(InterviewRow row) =>
        Enum.IsDefined(row.State) && Enum.IsDefined(row.RemovedFrom) && Enum.IsDefined(row.Shape)
        && row.Speakers.All(who => Enum.IsDefined(who.Role))
        && row.Quotes.All(quote => Enum.IsDefined(quote.SpeakerRole) && quote.Topics.All(topic => Enum.IsDefined(topic.Kind)));

    private static bool IsMeasured(InterviewRow row) =>
        row.Confidence is >= 0 and <= 1 && row.Turns.All(turn => turn.Confidence is >= 0 and <= 1)
        && row.Title.Length <= LongestName && row.Speakers.All(who => who.Name.Length is > 0 and <= LongestName)
        && row.Quotes.All(quote => quote.Text.Length is > 0 and <= LongestQuote && quote.Speaker.Length is > 0 and <= LongestName)
        && LengthLimit.OneInterview.Allows(row.Paragraphs.Count, row.Paragraphs.Sum(paragraph => (long)paragraph.Text.Length));

    private static bool IsComplete(InterviewRow row) =>
        row is { Title.Length: > 0, People: not null, Warnings: not null, Speakers: not null, Films: not null, Turns: not null, Paragraphs: not null, Quotes: not null }
        && row.Speakers.All(who => who is { Name: not null }) && row.Films.All(film => film is { Title: not null })
        && row.Turns.All(turn => turn is not null) && row.Paragraphs.All(paragraph => paragraph is { Text: not null })
        && row.Quotes.All(quote => quote is { Text: not null, Speaker: not null, Topics: not null } && quote.Topics.All(topic => topic is { Slug: not null, Name: not null }))
        && row.Source is null or { Content: not null };

    // From 0 on, without gaps, in whatever order.
    private static bool IsCounted(IEnumerable<int> numbers) => numbers.Order().Index().All(number => number.Item == number.Index);
}
