using System.Globalization;
using QuoteBot.Parsing;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Invented interviews with invented directors, six lines each, none of which names anybody.</summary>
internal static class SampleInterviews
{
    private static readonly string[] Directors =
        ["Nora Vexler", "Otto Brandel", "Inés Calvaro", "Yuki Amanaka", "Piet van Loon", "Ruth Marlowe", "Amos Tarrow", "Lena Frost"];

    private static readonly string[] Films =
        ["The Glass Orchard", "Salt Winter", "Nine Rivers", "A House of Echoes", "Paper Harbour", "The Last Ferryman", "Cold Meridian", "Blue Lantern"];

    private static readonly string[] Thoughts =
    [
        "We shot it in {0} days because the money ran out before the weather did, and that hurry is all over the picture.",
        "When the first audience laughed at the wrong funeral in 19{0}, we cut the funeral and kept the laugh for later on.",
        "A screenplay is a letter to {0} people whom you have not met yet, and most of them never write back to you.",
        "People say that the picture is slow, but I counted: it has {0} cuts, and not one of them is there to wake you up.",
        "I trust the second take; the first one is for the fear, and the other {0} are only there for the insurance people.",
        "My grandmother had {0} chairs and no table, and that is exactly how a film set should feel in the morning.",
    ];

    private static readonly string[] Things = ["chairs", "money", "rain", "glass", "hurry", "trains"];

    public static IEnumerable<Interview> Of(int count) => Enumerable.Range(0, count).Select(One);

    private static Interview One(int index)
    {
        var quotes = Thoughts.Select((thought, number) => Quote(index, number, Said(thought, index, number))).ToList();
        return new Interview
        {
            Title = $"{Directors[index]} on {Films[index]}",
            Publication = "The Projectionist",
            Published = new DateOnly(2014, 3, 1 + index),
            Url = $"https://projectionist.example/{index}",
            Interviewers = ["Max Pollard"],
            Interviewees = [Directors[index]],
            Films = [new Film(Films[index], 2001 + index)],
            People = [Directors[index], "Max Pollard"],
            Shape = Shape.Names,
            Confidence = 1,
            Paragraphs = [.. quotes.SelectMany((quote, number) => new[] { new Paragraph(quote.Question!, number * 2), new Paragraph(quote.Text, number * 2 + 1) })],
            Turns = [.. quotes.SelectMany(_ => new[] { new Turn("Max Pollard", Role.Interviewer, 1), new Turn(Directors[index], Role.Interviewee, 1) })],
            Quotes = quotes,
        };
    }

    private static string Said(string thought, int index, int number) =>
        string.Format(CultureInfo.InvariantCulture, thought, 21 + index * 6 + number);

    private static Quote Quote(int index, int number, string text) => new(
        text, Directors[index], number * 2 + 1, $"What did you find out about {Things[number]} while you made picture {index + 3}?",
        [new TopicName(TopicKind.Theme, "craft", "Craft")], 0.8, null);
}
