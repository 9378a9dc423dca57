using System.IO.Compression;
using QuoteBot.Parsing;
using QuoteBot.Storage.Likeness;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Shelving;

/// <summary>Turns a reading into rows.</summary>
internal static class InterviewRows
{
    /// <summary>An interview with all its parts, not yet in any deck.</summary>
    public static InterviewRow From(Interview interview, ShelfId shelf)
    {
        var speakers = interview.Turns.Select(turn => (turn.Speaker, turn.Role)).Distinct().ToList();
        return new InterviewRow
        {
            Shelf = shelf,
            Title = interview.Title ?? Untitled(interview),
            Publication = interview.Publication,
            Published = interview.Published,
            Url = interview.Url,
            UrlKey = AddressKey.Of(interview.Url),
            Shape = interview.Shape,
            Confidence = interview.Confidence,
            Language = interview.Language,
            People = [.. interview.People],
            Warnings = [.. interview.Warnings],
            ContentHash = ContentHash.Of(interview),
            Films = [.. interview.Films.Select((film, number) => new FilmRow { Number = number, Title = film.Title, Year = film.Year })],
            Speakers = [.. speakers.Select((speaker, number) => new SpeakerRow { Number = number, Name = speaker.Speaker, Role = speaker.Role })],
            Turns = [.. interview.Turns.Select((turn, number) => new TurnRow
            {
                Number = number, Speaker = speakers.IndexOf((turn.Speaker, turn.Role)), Confidence = turn.Confidence,
            })],
            Paragraphs = [.. interview.Paragraphs.Select((paragraph, number) => new ParagraphRow
            {
                Number = number, Turn = paragraph.Turn, Text = paragraph.Text,
            })],
            Quotes = [.. interview.Quotes.Select(quote => From(quote, interview, shelf))],
            Sketch = [.. Sketch.Of(Shingles.Of(interview.Paragraphs.Select(paragraph => paragraph.Text))).Select(key => new SketchRow { Key = key })],
        };
    }

    /// <summary>The document itself, compressed.</summary>
    public static SourceRow Source(Document document)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(document.Content.Span);
        }

        return new SourceRow { FileName = document.FileName, Content = packed.ToArray() };
    }

    /// <summary>A quote's row, not live.</summary>
    public static QuoteRow From(Quote quote, Interview interview, ShelfId shelf) => new()
    {
        Shelf = shelf,
        Turn = quote.Turn,
        Text = quote.Text,
        Speaker = quote.Speaker,
        SpeakerRole = interview.Turns[quote.Turn].Role,
        SaidFirstBy = quote.Quotes,
        Question = quote.Question,
        Quotability = quote.Quotability,
        Topics = [.. quote.Topics.Select((topic, rank) => new QuoteTopicRow
        {
            Rank = rank, Kind = topic.Kind, Slug = topic.Id, Name = topic.Name,
        })],
    };

    private static string Untitled(Interview interview) =>
        interview.Interviewees is [var first, ..] ? $"An interview with {first}" : "An interview";
}
