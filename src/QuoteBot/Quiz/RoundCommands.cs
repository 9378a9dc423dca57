using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
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
    }

    private async Task<Reply> AnswerAsync(Call call, CancellationToken stop) => AnswerCard.For(await box.CastAsync(CastOf(call), stop));

    private async Task<Reply> GuessAsync(Call call, CancellationToken stop)
    {
        var cast = CastOf(call);
        await box.CastAsync(cast, stop);
        return await archive.ChosenAsync(cast.Question, cast.Player, stop) is { } chosen
            && await archive.QuestionAsync(cast.Question, call.Guild, stop) is { } asked
                ? RevealCard.Private(asked.Question, asked.Quote, chosen)
                : AnswerCard.For(new AnswerOutcome.Gone());
    }

    private async Task<Reply> PlayedAsync(Call call, CancellationToken stop) =>
        PlayedCard.For(await archive.InterviewsAsync(call.Number(0) ?? 0, call.Guild, stop));

    private static Cast CastOf(Call call) => new(
        call.Interaction.Id, call.Interaction.Message?.Id ?? default, call.Number(0) ?? 0, (int)(call.Number(1) ?? -1), call.User);
}
