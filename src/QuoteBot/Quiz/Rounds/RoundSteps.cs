using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;
using QuoteBot.Quiz.Cards;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Views;

namespace QuoteBot.Quiz.Rounds;

/// <summary>The steps themselves: what is said in the channel, and what is written down. The caller saves.</summary>
internal sealed class RoundSteps(RoundMessages messages, QuoteReader quotes, TimeProvider clock)
{
    /// <summary>
    /// So long a repeated post can be trusted to return the first message: Discord checks a nonce "in the past few minutes"
    /// (Create Message, <c>enforce_nonce</c>).
    /// </summary>
    private static readonly TimeSpan NonceMemory = TimeSpan.FromMinutes(2);

    /// <summary>Takes the step that is due.</summary>
    /// <param name="db">The database.</param>
    /// <param name="round">The round.</param>
    /// <param name="abandoned">When the claim ended of a process that died at this step; null when none did.</param>
    /// <param name="stop">Gives up.</param>
    public Task TakeAsync(QuoteBotContext db, RoundRow round, DateTimeOffset? abandoned, CancellationToken stop) => round.Phase switch
    {
        _ when round.GuildId is null => ForgetAsync(db, round, stop),
        Phase.Asking => AskAsync(db, round, abandoned, stop),
        Phase.Open => CloseAsync(db, round, stop),
        Phase.Closed => RevealAsync(db, round, stop),
        Phase.Revealed => NextAsync(round),
        Phase.Ending => EndAsync(db, round, stop),
        Phase.Finished => Task.CompletedTask,
        _ => throw new InvalidOperationException($"A round cannot be {round.Phase}."),
    };

    /// <summary>Writes down what came of a round that is over.</summary>
    public static async Task<Books> CloseBooksAsync(QuoteBotContext db, RoundRow round, DateTimeOffset now, CancellationToken stop)
    {
        round.FinishedAt = now;
        var books = await RoundBooks.OfAsync(db, round.Id, round.Number, stop);
        await RoundBooks.CloseAsync(db, round, books, stop);
        return books;
    }

    private async Task AskAsync(QuoteBotContext db, RoundRow round, DateTimeOffset? abandoned, CancellationToken stop)
    {
        var question = await QuestionAsync(db, round, stop);
        if (question.MessageId is null && abandoned + NonceMemory < clock.GetUtcNow())
        {
            round.Take(round.ToRound().PassOver(clock.GetUtcNow()));
            return;
        }

        var allowed = TimeSpan.FromMilliseconds(question.Allowed);
        var created = (question.MessageId ?? await PostAsync(db, round, question, allowed, stop)).CreatedAt;
        round.CountedAt = created;
        round.Take(round.ToRound().Asked(created, allowed));
    }

    private async Task<MessageId> PostAsync(QuoteBotContext db, RoundRow round, RoundQuestionRow question, TimeSpan allowed, CancellationToken stop)
    {
        var card = QuestionCard.For(question, round.Questions, clock.GetUtcNow() + allowed, answers: 0);
        var message = await messages.PostAsync(round.ChannelId, card, Nonce("q", question.Id), stop);

        // On record even when somebody stopped the round in between, so that its end can close the question.
        await db.RoundQuestions.Where(row => row.Id == question.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.MessageId, message), stop);
        return message;
    }

    private static async Task CloseAsync(QuoteBotContext db, RoundRow round, CancellationToken stop)
    {
        // Held from here to the commit, so that no answer slips in between the count and the closing.
        var transaction = await db.Database.BeginTransactionAsync(stop);
        await using (transaction)
        {
            await db.Rounds.Where(row => row.Id == round.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.CountDue, (DateTimeOffset?)null), stop);
            var answers = await db.RoundAnswers.CountAsync(answer => answer.RoundId == round.Id && answer.Number == round.Number, stop);
            round.Take(round.ToRound().Close(answers));
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
        }
    }

    private async Task RevealAsync(QuoteBotContext db, RoundRow round, CancellationToken stop)
    {
        var next = round.ToRound().Revealed(clock.GetUtcNow());
        await ShowAsync(db, round, round.Number, next.Due, stop);
        round.Take(next);
    }

    /// <summary>Shows the answer to a question in its message.</summary>
    /// <param name="db">The database.</param>
    /// <param name="round">The round.</param>
    /// <param name="number">The question's place in it.</param>
    /// <param name="next">When the round goes on; null when it does not, or has.</param>
    /// <param name="stop">Gives up.</param>
    public async Task ShowAsync(QuoteBotContext db, RoundRow round, int number, DateTimeOffset? next, CancellationToken stop)
    {
        var question = await db.RoundQuestions.AsNoTracking().SingleAsync(row => row.RoundId == round.Id && row.Number == number, stop);
        var answers = await db.RoundAnswers.AsNoTracking().Where(answer => answer.QuestionId == question.Id).ToListAsync(stop);
        var books = await RoundBooks.OfAsync(db, round.Id, number, stop);
        var quote = await quotes.FindAsync(question.QuoteId, ShelfId.ReadBy(round.GuildId), stop);
        var reveal = new Reveal(round, question, quote, answers, [.. books.Gains.Where(gain => gain.Number == question.Number)], next);
        await messages.EditAsync(round.ChannelId, question.MessageId!.Value, RevealCard.For(reveal), stop);
        var now = clock.GetUtcNow();
        await db.RoundQuestions.Where(row => row.Id == question.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.RevealedAt, now), stop);
    }

    private Task NextAsync(RoundRow round)
    {
        round.Take(round.ToRound().Next(clock.GetUtcNow()));
        return Task.CompletedTask;
    }

    private async Task EndAsync(QuoteBotContext db, RoundRow round, CancellationToken stop)
    {
        var question = await QuestionAsync(db, round, stop);
        if (question is { MessageId: not null, RevealedAt: null })
        {
            await db.RoundQuestions.Where(row => row.Id == question.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.Fate, Fate.Skipped), stop);
            await ShowAsync(db, round, round.Number, null, stop);
        }

        // Before the end is told, so that whoever reads it finds the round on the leaderboard.
        var books = await CloseBooksAsync(db, round, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        await messages.PostAsync(round.ChannelId, EndCard.For(round, Standings.Of(books.Scores)), Nonce("e", round.Id), stop);
        round.Take(round.ToRound().Finished());
    }

    /// <summary>A private question that nobody will answer any more leaves nothing behind.</summary>
    private static async Task ForgetAsync(QuoteBotContext db, RoundRow round, CancellationToken stop)
    {
        await db.RoundAnswers.Where(row => row.RoundId == round.Id).ExecuteDeleteAsync(stop);
        await db.RoundPlayers.Where(row => row.RoundId == round.Id).ExecuteDeleteAsync(stop);
        await db.RoundQuestions.Where(row => row.RoundId == round.Id).ExecuteDeleteAsync(stop);
        db.Rounds.Remove(round);
        round.Phase = Phase.Finished;
    }

    private static Task<RoundQuestionRow> QuestionAsync(QuoteBotContext db, RoundRow round, CancellationToken stop) =>
        db.RoundQuestions.AsNoTracking().SingleAsync(question => question.RoundId == round.Id && question.Number == round.Number, stop);

    private static string Nonce(string step, long id) => step + id.ToString(CultureInfo.InvariantCulture);
}
