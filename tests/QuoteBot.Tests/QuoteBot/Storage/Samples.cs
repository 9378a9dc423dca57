using QuoteBot.Parsing;

namespace QuoteBot.Tests.QuoteBot.Storage;

/// <summary>Interviews made up for tests, as the reader would give them.</summary>
internal static class Samples
{
    /// <summary>An interview in which one question is answered by as many quotes as are asked for.</summary>
    public static Interview Interview(
        string speaker = "Ada Lumen", string film = "The Long Reel", int quotes = 3, string theme = "craft", string about = "light") => new()
        {
            Title = $"{speaker} on {film}",
            Publication = "The Projectionist",
            Published = new DateOnly(2019, 3, 14),
            Interviewers = ["Ben Flick"],
            Interviewees = [speaker],
            Films = [new Film(film, 2018)],
            People = [speaker, "Ben Flick"],
            Shape = Shape.Names,
            Confidence = 0.97,
            Language = "en",
            Paragraphs = [.. Paragraphs(speaker, quotes, about)],
            Turns = [new Turn("Ben Flick", Role.Interviewer, 0.99), new Turn(speaker, Role.Interviewee, 0.98)],
            Quotes = [.. Enumerable.Range(1, quotes).Select(number => Quote(speaker, number, theme, about))],
        };

    private static IEnumerable<Paragraph> Paragraphs(string speaker, int quotes, string about)
    {
        yield return new Paragraph($"How did {about} come into it?", 0);
        for (var number = 1; number <= quotes; number++)
        {
            yield return new Paragraph(Words(speaker, number, about), 1);
        }
    }

    private static Quote Quote(string speaker, int number, string theme, string about) => new(
        Words(speaker, number, about),
        speaker,
        1,
        $"How did {about} come into it?",
        [new TopicName(TopicKind.Theme, theme, char.ToUpperInvariant(theme[0]) + theme[1..])],
        0.5,
        null);

    private static string Words(string speaker, int number, string about) =>
        $"Number {number} of what {speaker} learned about {about} is that it takes patience.";
}
