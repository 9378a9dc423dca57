using System.Globalization;
using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Game.Questions;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Quiz.Cards;

/// <summary>A question while it is open: the words, the time left, how many have answered, four buttons in two columns.</summary>
internal static class QuestionCard
{
    private const int LongestLabel = 60;

    /// <summary>A question of a round.</summary>
    /// <param name="question">The question.</param>
    /// <param name="of">How many questions the round has.</param>
    /// <param name="deadline">When its time is up.</param>
    /// <param name="answers">How many have answered.</param>
    public static Reply.Message For(RoundQuestionRow question, int of, DateTimeOffset deadline, int answers) => Card(
        question,
        QuizWords.Answer,
        Heading(question, of),
        Prose.Of($"Time is up {QuizWords.When(deadline)} · {new Prose(Count(answers))}"));

    /// <summary>A question that one person is asked, with no hurry.</summary>
    public static Reply.Message Private(RoundQuestionRow question) =>
        Card(question, QuizWords.Guess, Prose.Of($"**A question for you** · {new Prose(QuizWords.Name(question.Mode))}"), Prose.Empty) with { Ephemeral = true };

    /// <summary>The line over a question.</summary>
    public static Prose Heading(RoundQuestionRow question, int of) =>
        Prose.Of($"**Question {question.Number} of {of}** · {new Prose(QuizWords.Name(question.Mode))}");

    /// <summary>The options as lines, where they are too long for buttons.</summary>
    public static bool HasLetters(RoundQuestionRow question) =>
        question.Mode == Mode.WhichQuestion || question.Options.Any(option => option.Length > LongestLabel);

    private static Reply.Message Card(RoundQuestionRow question, string control, Prose heading, Prose footing) => new()
    {
        Cards =
        [
            new Embed
            {
                Color = Colour.Game,
                Description = Prose.Lines(
                [
                    heading,
                    Prose.Of($"“{question.Words}”"),
                    question.Speaker is { } speaker ? Prose.Of($"-# {speaker}") : Prose.Empty,
                    .. HasLetters(question) ? question.Options.Select((option, index) => Prose.Of($"**{new Prose(QuizWords.Letter(index).ToString())}** {option}")) : [],
                    footing,
                ]).Markdown,
            },
        ],
        Rows = [.. Options(question, control).Chunk(2)],
    };

    private static IEnumerable<Component> Options(RoundQuestionRow question, string control) => question.Options.Select((option, index) =>
        Buttons.Plain(HasLetters(question) ? $"{QuizWords.Letter(index)} · {option}" : option, CustomId.For(control, question.Id, index)));

    private static string Count(int answers) => answers switch
    {
        0 => "nobody has answered yet",
        1 => "one has answered",
        _ => $"{answers.ToWords(CultureInfo.GetCultureInfo("en"))} have answered",
    };
}
