using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteBot.Parsing;

namespace QuoteBot.ReadingVerbs;

/// <summary>An interview in the JSON that <c>parse --json</c> prints.</summary>
internal sealed record InterviewJson(
    string? Title,
    string? Publication,
    string? Interviewer,
    IReadOnlyList<string> Interviewees,
    string? Published,
    string? Url,
    IReadOnlyList<FilmJson> Films,
    IReadOnlyList<string> People,
    string Shape,
    double Confidence,
    IReadOnlyList<TurnJson> Turns,
    IReadOnlyList<string> NotSpoken,
    IReadOnlyList<QuoteJson> Quotes,
    IReadOnlyList<string> Warnings)
{
    /// <summary>The whole text, indented, with letters of every language as they are.</summary>
    public static string Write(Interview interview) => JsonSerializer.Serialize(Of(interview), InterviewJsonContext.Readable.InterviewJson);

    private static InterviewJson Of(Interview interview) => new(
        interview.Title,
        interview.Publication,
        interview.Interviewers.Count > 0 ? string.Join(", ", interview.Interviewers) : null,
        interview.Interviewees,
        interview.PublishedText,
        interview.Url,
        [.. interview.Films.Select(film => new FilmJson(film.Title, film.Year))],
        interview.People,
        Wording.Of(interview.Shape),
        Math.Round(interview.Confidence, 3),
        TurnsOf(interview),
        [.. interview.Paragraphs.Where(paragraph => paragraph.Turn is null).Select(paragraph => paragraph.Text)],
        [.. interview.Quotes.Select(QuoteOf)],
        interview.Warnings);

    private static List<TurnJson> TurnsOf(Interview interview)
    {
        var paragraphs = interview.Paragraphs.Where(paragraph => paragraph.Turn is not null).ToLookup(paragraph => paragraph.Turn!.Value, paragraph => paragraph.Text);
        return [.. interview.Turns.Select((turn, at) => new TurnJson(turn.Speaker, Wording.Of(turn.Role), Math.Round(turn.Confidence, 3), [.. paragraphs[at]]))];
    }

    private static QuoteJson QuoteOf(Quote quote) => new(
        quote.Text, quote.Speaker, quote.Turn, quote.Question, [.. quote.Topics.Select(topic => topic.Id)], Math.Round(quote.Quotability, 3), quote.Quotes);
}

/// <summary>A film.</summary>
internal sealed record FilmJson(string Title, int? Year);

/// <summary>A turn with its paragraphs.</summary>
internal sealed record TurnJson(string Speaker, string Role, double Confidence, IReadOnlyList<string> Paragraphs);

/// <summary>A quote.</summary>
internal sealed record QuoteJson(
    string Text, string Speaker, int Turn, string? Question, IReadOnlyList<string> Topics, double Quotability, string? Quotes);

/// <summary>Writes the records above without reflection.</summary>
[JsonSerializable(typeof(InterviewJson))]
internal sealed partial class InterviewJsonContext : JsonSerializerContext
{
    /// <summary>With the letters of every language as they are.</summary>
    public static InterviewJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    });
}
