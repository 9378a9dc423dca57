using QuoteBot.Parsing;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Shelving;

/// <summary>Turns rows back into a reading.</summary>
internal static class InterviewReadings
{
    /// <summary>The interview of a row that is loaded with all its parts but the source.</summary>
    public static Interview Of(InterviewRow row)
    {
        var speakers = row.Speakers.ToDictionary(speaker => speaker.Number);
        return new Interview
        {
            Title = row.Title,
            Publication = row.Publication,
            Published = row.Published,
            Url = row.Url,
            Interviewers = Names(row, Role.Interviewer),
            Interviewees = Names(row, Role.Interviewee),
            Films = [.. row.Films.OrderBy(film => film.Number).Select(film => new Film(film.Title, film.Year))],
            People = [.. row.People],
            Warnings = [.. row.Warnings],
            Shape = row.Shape,
            Confidence = row.Confidence,
            Language = row.Language,
            Paragraphs = [.. row.Paragraphs.OrderBy(paragraph => paragraph.Number).Select(paragraph => new Paragraph(paragraph.Text, paragraph.Turn))],
            Turns = [.. row.Turns.OrderBy(turn => turn.Number).Select(turn => new Turn(speakers[turn.Speaker].Name, speakers[turn.Speaker].Role, turn.Confidence))],
            Quotes = [.. row.Quotes.Where(quote => !quote.Lapsed).OrderBy(quote => quote.Turn).ThenBy(quote => quote.Id).Select(Of)],
        };
    }

    private static List<string> Names(InterviewRow row, Role role) =>
    [
        .. row.Speakers.Where(speaker => speaker.Role == role && speaker.Name != SpeakerRow.Unnamed)
            .OrderBy(speaker => speaker.Number).Select(speaker => speaker.Name).Distinct(),
    ];

    private static Quote Of(QuoteRow row) => new(
        row.Text,
        row.Speaker,
        row.Turn,
        row.Question,
        [.. row.Topics.OrderBy(topic => topic.Rank).Select(topic => new TopicName(topic.Kind, topic.Slug, topic.Name))],
        row.Quotability,
        row.SaidFirstBy);
}
