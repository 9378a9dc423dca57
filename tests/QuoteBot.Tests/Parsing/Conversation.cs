using QuoteBot.Parsing;

namespace QuoteBot.Tests.Parsing;

/// <summary>Small interviews between Ann Vale, who asks, and Bo Lund, who answers.</summary>
internal static class Conversation
{
    public const string Asker = "Ann Vale";
    public const string Answerer = "Bo Lund";

    /// <summary>An interview of one answer.</summary>
    public static Interview Answer(string answer, string question = "How do you work with all of these people when you make a film?") =>
        Of((Asker, Role.Interviewer, question), (Answerer, Role.Interviewee, answer));

    public static Interview Of(params (string Speaker, Role Role, string Text)[] turns) => new()
    {
        Shape = Shape.Names,
        Confidence = 1,
        People = [Answerer, Asker, "Woody Allen", "Alfred Hitchcock", "Agnès Varda"],
        Films = [new Film("The Long Pier", 2003)],
        Paragraphs = [.. turns.Select((turn, index) => new Paragraph(turn.Text, index))],
        Turns = [.. turns.Select(turn => new Turn(turn.Speaker, turn.Role, 1))],
    };
}
