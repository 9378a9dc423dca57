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

    /// <summary>
    /// The interviews that the questions of a round in this channel came from, one entry each, as far as they are still in circulation.
    /// </summary>
    public async Task<IReadOnlyList<InterviewCaption>> InterviewsAsync(long round, ChannelId channel, GuildId? guild, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var ids = await (
            from question in db.RoundQuestions
            join played in db.Rounds on question.RoundId equals played.Id
            where played.Id == round && played.ChannelId == channel && question.MessageId != null
            orderby question.Number
            select question.QuoteId).ToListAsync(stop);
        return [.. (await quotes.FindAsync(ids, ShelfId.ReadBy(guild), stop)).Select(quote => quote.Interview).DistinctBy(interview => interview.Id)];
    }

    /// <summary>The table of a round that was played in this channel, as far as it is known; empty when it is not.</summary>
    public async Task<IReadOnlyList<Place>> PlacesAsync(long round, ChannelId channel, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var players = await (
            from player in db.RoundPlayers.AsNoTracking()
            join played in db.Rounds on player.RoundId equals played.Id
            where played.Id == round && played.ChannelId == channel && player.FinishedAt != null
            select player).ToListAsync(stop);
        return Standings.Of(players.Select(player => new Score(
            new PlayerId(player.PlayerId.Value), player.Points, player.Right, player.Answered, player.BestStreak, TimeSpan.FromMilliseconds(player.Total))));
    }

    /// <summary>A private question that was asked in this channel, with what its reader took; null when there is none such.</summary>
    public async Task<Guess?> GuessAsync(long id, UserId player, ChannelId channel, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var taken = await (
            from question in db.RoundQuestions.AsNoTracking()
            join round in db.Rounds on question.RoundId equals round.Id
            join answer in db.RoundAnswers on question.Id equals answer.QuestionId
            where question.Id == id && round.GuildId == null && round.ChannelId == channel && answer.PlayerId == player
            select new { question, answer.Option }).SingleOrDefaultAsync(stop);
        return taken is null ? null
            : new Guess(taken.question, await quotes.FindAsync(taken.question.QuoteId, ShelfId.ReadBy(null), stop), taken.Option);
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

/// <summary>A private question that is answered.</summary>
/// <param name="Question">The question.</param>
/// <param name="Quote">The quote that it was made from; null when it is out of circulation by now.</param>
/// <param name="Chosen">The option that the reader took.</param>
internal sealed record Guess(RoundQuestionRow Question, QuoteView? Quote, int Chosen);
