using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.Game.Questions;
using QuoteBot.Quiz.Cards;
using QuoteBot.Quiz.Rounds;

namespace QuoteBot.Quiz;

/// <summary>The buttons of questions and of the end of a round.</summary>
internal sealed class RoundCommands(AnswerBox box, RoundArchive archive) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new Control(QuizWords.Answer, AnswerAsync));
        book.Add(new Control(QuizWords.Guess, GuessAsync) { Late = LateAnswer.SameMessage });
        book.Add(new Control(QuizWords.Played, PlayedAsync));
        book.Add(new Control(TableCard.Open, (call, stop) => TableAsync(call, call.Number(0) ?? 0, page: 0, update: false, stop)));
        book.Add(new Control(TableCard.Page, (call, stop) => TableAsync(call, call.Number(1) ?? 0, call.Number(0) ?? 0, update: true, stop)) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> AnswerAsync(Call call, CancellationToken stop) => AnswerCard.For(await box.CastAsync(CastOf(call), stop));

    private async Task<Reply> GuessAsync(Call call, CancellationToken stop)
    {
        // Only private questions are guessed at; a server's question has no such button.
        var cast = CastOf(call) with { Guild = null };
        await box.CastAsync(cast, stop);
        return await archive.GuessAsync(cast.Question, call.User, call.Channel, stop) is { } guess
            ? RevealCard.Private(guess.Question, guess.Quote, guess.Chosen)
            : AnswerCard.For(new AnswerOutcome.Gone());
    }

    private async Task<Reply> PlayedAsync(Call call, CancellationToken stop) =>
        PlayedCard.For(await archive.InterviewsAsync(call.Number(0) ?? 0, call.Channel, call.Guild, stop));

    private async Task<Reply> TableAsync(Call call, long round, long page, bool update, CancellationToken stop) =>
        TableCard.For(await archive.PlacesAsync(round, call.Channel, stop), round, (int)Math.Clamp(page, 0, int.MaxValue), update);

    private static Cast CastOf(Call call) => new(
        call.Interaction.Id, call.Interaction.Message?.Id ?? default, call.Number(0) ?? 0, Option(call), call.User, call.Channel, call.Guild);

    private static int Option(Call call) => call.Number(1) is >= 0 and <= Question.OptionCount and var option ? (int)option : -1;
}
