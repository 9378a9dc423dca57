using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Views;

namespace QuoteBot.Quiz.Rounds;

/// <summary>Looks rounds up again: to play them once more, to see what they were made from, to take a question's points back.</summary>
internal sealed class RoundArchive(IDbContextFactory<QuoteBotContext> database, QuoteReader quotes, RoundSteps steps)
{
    /// <summary>What somebody wished for who started this round; null when it was not in this channel.</summary>
    public async Task<RoundWish?> WishAsync(long round, ChannelId channel, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await db.Rounds.Where(row => row.Id == round && row.ChannelId == channel)
            .Select(row => new RoundWish(row.Mode, row.Wished, row.Seconds, row.Topic, row.Film)).SingleOrDefaultAsync(stop);
    }

    /// <summary>The interviews that a round's questions came from, one entry each, as far as they are still in circulation.</summary>
    public async Task<IReadOnlyList<InterviewCaption>> InterviewsAsync(long round, GuildId? guild, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var ids = await db.RoundQuestions.Where(row => row.RoundId == round && row.MessageId != null)
            .OrderBy(row => row.Number).Select(row => row.QuoteId).ToListAsync(stop);
        return [.. (await quotes.FindAsync(ids, ShelfId.ReadBy(guild), stop)).Select(quote => quote.Interview).DistinctBy(interview => interview.Id)];
    }

    /// <summary>A question with the quote it was made from; null when there is none.</summary>
    public async Task<(RoundQuestionRow Question, QuoteView? Quote)?> QuestionAsync(long id, GuildId? guild, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var question = await db.RoundQuestions.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop);
        return question is null ? null : (question, await quotes.FindAsync(question.QuoteId, ShelfId.ReadBy(guild), stop));
    }

    /// <summary>The option that somebody took; null when that person has not answered.</summary>
    public async Task<int?> ChosenAsync(long question, UserId player, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await db.RoundAnswers.Where(row => row.QuestionId == question && row.PlayerId == player)
            .Select(row => (int?)row.Option).SingleOrDefaultAsync(stop);
    }

    /// <summary>Takes a question's points back from everybody, also from the table of a round that is over.</summary>
    /// <returns>False when this server never played such a question, or it is not revealed yet.</returns>
    public async Task<bool> VoidAsync(long id, GuildId guild, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var question = await db.RoundQuestions.SingleOrDefaultAsync(row => row.Id == id && row.RevealedAt != null, stop);
        var round = question is null ? null : await db.Rounds.SingleOrDefaultAsync(row => row.Id == question.RoundId && row.GuildId == guild, stop);
        if (question is null || round is null)
        {
            return false;
        }

        question.Fate = Fate.Voided;
        await db.SaveChangesAsync(stop);
        if (round.Phase == Phase.Finished)
        {
            await RoundBooks.CloseAsync(db, round, await RoundBooks.OfAsync(db, round.Id, round.Number, stop), stop);
            await db.SaveChangesAsync(stop);
        }

        await transaction.CommitAsync(stop);
        await ShowAgainAsync(db, round, question.Number, stop);
        return true;
    }

    private async Task ShowAgainAsync(QuoteBotContext db, RoundRow round, int number, CancellationToken stop)
    {
        try
        {
            await steps.ShowAsync(db, round, number, null, stop);
        }
        catch (Exception fault) when (PlaceIsLost.By(fault))
        {
            // The message is gone, and nobody reads there what it said; the books are right.
        }
    }
}
